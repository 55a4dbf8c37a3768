inline-image-title = 이미지 그리기
inline-image-about = { $model } · { $size }
inline-gif-title = GIF 만들기
inline-gif-about = 움직이는 몇 초
inline-ask-title = 질문하기
inline-ask-about = { $model } 모델이 이 채팅에서 답합니다
inline-own-title = 내 이미지에서

inline-hint = 그릴 것이나 질문을 입력하세요
inline-join-first = 채널에 참여하면 여기서 쓸 수 있습니다
inline-limited = 한도 도달, { $wait } 다시 가능
inline-open-first = 먼저 저를 여세요
inline-banned = 키가 차단되었습니다
inline-problem = 문제가 있습니다: 보기
inline-away = 곧 돌아옵니다

inline-placeholder = { $choice ->
    [ask] 잠시만요. 아무 일도 없으면 ‘만들기’를 누르세요.
    [gif] 곧 GIF를 시작합니다. 아무 일도 없으면 ‘만들기’를 누르세요.
   *[image] 곧 그리기를 시작합니다. 아무 일도 없으면 ‘만들기’를 누르세요.
}
inline-button-make = 만들기
inline-button-cancel = 취소
inline-button-stop = 중지
inline-button-retry = 다시 시도
inline-button-reask = 다시 시도
inline-button-again = 다시
inline-button-yours = 나도 만들기
inline-button-open = 봇 열기
inline-button-see = 보기
inline-button-rest = 나머지 읽기
inline-button-go-on = 개인 채팅에서 계속

inline-in-private = 완성되었습니다. 요청한 사람의 개인 채팅에 있습니다.
inline-join = 먼저 채널에 참여하세요: ‘봇 열기’를 누르면 방법이 나옵니다. 요금은 없습니다.
inline-failed = 저희 쪽에서 문제가 생겼습니다. 요금은 없습니다.
inline-cut = 이것은 앞부분일 뿐입니다.
inline-started = 시작했습니다.
inline-words-gone = 무슨 내용이었는지 더 이상 기억하지 못합니다. 한 번 더 보내 주세요.

inline-back-title = 준비되었습니다
inline-back = 채팅을 고르면 입력한 내용이 다시 나타납니다.
inline-button-back = 채팅 고르기
inline-back-gone = 입력한 내용을 더 이상 기억하지 못합니다. 아무 채팅에서나 제 이름과 몇 마디를 쓰세요.

inline-go-on = 이것이 전부입니다. 여기서 계속하세요: 그냥 쓰면 됩니다.
inline-answer-elsewhere = 이 답변은 질문한 사람의 것입니다. 저에게 같은 것을 물으면 내 답변을 받을 수 있습니다.
inline-guest-empty = 제 이름 뒤에 원하는 것을 쓰세요: ‘붉은 여우를 그려 줘’ 또는 질문.

staging-missing-title = 인라인 메시지에 이미지를 보여 줄 수 없습니다
staging-missing = 텔레그램이 그곳에 업로드를 받지 않습니다. 지금은 개인 채팅으로 보냅니다. 비공개 채널을 만들고 저를 관리자로 추가한 뒤 그 ID를 STAGING_CHAT_ID에 넣으세요.
staging-trouble-title = 중계 채팅이 파일을 받지 않습니다
staging-trouble-missing = 제가 거기 없거나 그런 채팅이 없습니다. 다시 추가하거나 STAGING_CHAT_ID를 확인하세요.
staging-trouble-no-rights = 거기에 이미지와 파일을 보낼 수 없습니다. 게시할 수 있는 관리자로 지정하세요.
staging-trouble-flooded = 텔레그램이 잠시 쉬라고 합니다: 한꺼번에 너무 많이 보냅니다. 전용 채널은 그룹보다 많이 받습니다.
staging-trouble-refused = 텔레그램이 거기로 보내는 것을 거부합니다. 이유는 로그에 있습니다.
staging-trouble-until = 그때까지 인라인으로 그린 것은 요금도 없고 보이지도 않습니다.
