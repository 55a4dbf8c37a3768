answer-button-continue = 계속
answer-button-regenerate = 다시 답하기
answer-button-new = 새 대화
answer-button-stop = 중지
answer-button-cancel = 취소
answer-button-retry = 다시 시도
answer-button-keep = 모두 유지
answer-button-model = 다른 모델

answer-waiting = { $position ->
    [1] 다음이 이 질문 차례입니다. 지금은 앞 질문에 답하고 있습니다.
   *[other] 이 질문은 { $position }번째입니다. 하나씩 차례로 답합니다.
}
answer-waiting-maintenance = 잠시 점검 중입니다. 질문은 보관했고, 끝나면 저절로 답합니다.
answer-cancelled = 취소했습니다. 요금은 없습니다.
answer-stopped = 첫마디 전에 중지했습니다. 요금은 없습니다.
answer-summarised = 완료: 새 모델이 지금까지의 내용을 요약해 알고 있습니다. 계속하세요.
answer-no-summary = 요약은 없지만 잃은 것도 없습니다: 새 모델이 담을 수 있는 만큼 지난 대화를 직접 읽습니다.

answer-note-file = 나머지가 길어 전체 답변은 아래 파일에 있습니다.
answer-note-length = 답변이 최대 길이에 이르렀습니다. ‘계속’을 누르면 이어집니다.
answer-note-filtered = 모델 자체 필터가 여기서 답변을 끝냈습니다.
answer-note-stopped = 중지했습니다.
answer-note-broken = 여기서 모델과의 연결이 끊겼습니다.
answer-note-broken-free = 여기서 모델과의 연결이 끊겼습니다. 이 답변의 요금은 없습니다.
answer-note-rich-off = 여기서는 텔레그램이 서식 답변을 지원하지 않아 껐습니다. /settings 에서 다시 켤 수 있습니다.
answer-note-pictures = 이 모델은 이미지를 볼 수 없어 이미지 없이 답했습니다.
answer-note-left-out = 대화가 길어져 모델이 처음 질문 { $count }개를 더 이상 보지 않습니다.

answer-not-charged = 요금은 없습니다.
answer-failed-engine-busy = 모델이 바빠 질문을 받지 못했습니다.
answer-failed-engine-away = 지금 모델에 연결할 수 없습니다.
answer-failed-engine-failed = 모델이 이 질문에 답하지 못했습니다.
answer-failed-timeout = 모델이 너무 오래 응답하지 않았습니다.
answer-failed-empty = 모델이 아무 말 없이 끝났습니다.
answer-failed-filtered = 모델 자체 필터가 답변을 막았습니다.
answer-failed-refused = { $param ->
    [messages] 모델이 이 질문을 거절했습니다.
   *[other] 모델이 이 요청을 거절했습니다.
}
answer-failed-model-gone = 이 모델은 더 이상 없습니다. 다른 모델을 고르면 대화가 이어집니다.
answer-failed-too-long = 질문이 이 모델이 읽을 수 있는 길이를 넘습니다. 줄이거나 더 길게 읽는 모델을 고르세요.
answer-failed-limit = 질문 한도를 다 썼습니다.
answer-failed-key-banned = 키가 차단되어 모델에 질문할 수 없습니다. 잘못된 것 같으면 /support 로 알려 주세요.
answer-failed-key-refused = 서비스가 키를 받아들이지 않았습니다: /key 를 확인하세요.
answer-failed-talk-gone = 이 대화는 더 이상 없습니다.
answer-failed-picture-too-big = 이미지가 너무 큽니다: 20 MB 이하로, 가급적 사진으로 보내 주세요.
answer-failed-picture-unreadable = 이 이미지를 읽을 수 없습니다: 파일이 손상되었거나 모르는 형식입니다. 사진으로 보내 주세요.
answer-failed-picture-gone = 텔레그램에 이 이미지가 더 이상 없습니다. 다시 보내 주세요.
answer-failed-service = 저희 쪽에 문제가 있어 운영자에게 알렸습니다.
answer-failed-unknown = 답하는 중에 문제가 생겼습니다.
