image-queued = { $position ->
    [1] 다음 차례입니다.
   *[other] 대기 순서 { $position }번입니다.
}
image-queued-maintenance = { $position ->
    [1] 잠시 점검 중입니다. 끝나면 이 요청을 가장 먼저 저절로 시작합니다.
   *[other] 잠시 점검 중입니다. 요청은 대기 순서 { $position }번으로 보관했고, 저절로 시작됩니다.
}
image-wait-seconds = 약 { $seconds }초 남았습니다.
image-wait-minutes = 약 { $minutes }분 남았습니다.

image-drawing = { $kind ->
    [gif] 움직이는 중…
   *[image] 그리는 중…
}
image-drawing-for = { $kind ->
    [gif] 움직이는 중… { $seconds }초
   *[image] 그리는 중… { $seconds }초
}
image-drawing-still = { $kind ->
    [gif] 아직 움직이는 중… { $seconds }초
   *[image] 아직 그리는 중… { $seconds }초
}
image-drawing-slow = { $kind ->
    [gif] 이 GIF는 시간이 걸립니다… { $seconds }초
   *[image] 이 이미지는 시간이 걸립니다… { $seconds }초
}
image-engine-waiting = 그리기 엔진이 응답하지 않습니다. 계속 시도하니 기다리기만 하면 됩니다.
image-cancelled = 취소했습니다. 요금은 없습니다.

image-result-details-gif = { $steps }스텝 · CFG { $cfg }
image-result-seconds = { $seconds }초
image-result-seed = 시드

image-album-drawn = { $count }장 중 { $drawn }장 완료
image-album-short = 이미지 { $count }장 중 { $drawn }장이 여기 있습니다. 나머지 요금은 없습니다.
image-album-cancelled = 취소했습니다.

image-not-charged = 요금은 없습니다.
image-failed-engine-busy = { $kind ->
    [gif] 그리기 엔진이 바빠 이 GIF를 받지 못했습니다.
   *[image] 그리기 엔진이 바빠 이 이미지를 받지 못했습니다.
}
image-failed-engine-away = 지금 그리기 엔진에 연결할 수 없습니다.
image-failed-engine-failed = { $kind ->
    [gif] 그리기 엔진이 이 GIF를 만들지 못했습니다.
   *[image] 그리기 엔진이 이 이미지를 만들지 못했습니다.
}
image-failed-timeout = { $kind ->
    [gif] GIF가 너무 오래 걸려 중단했습니다.
   *[image] 이미지가 너무 오래 걸려 중단했습니다.
}
image-failed-refused = { $param ->
    [model] 그리기 엔진에 이 모델이 더 이상 없습니다.
    [sampler] 그리기 엔진에 이 샘플러가 더 이상 없습니다.
    [prompt] 그리기 엔진이 이 설명을 거절했습니다.
   *[other] 그리기 엔진이 이 요청을 거절했습니다.
}
image-failed-limit-image = 이미지 한도를 다 썼습니다.
image-failed-limit-gif = GIF 한도를 다 썼습니다.
image-failed-key-banned = 키가 차단되어 그릴 수 없습니다. 잘못된 것 같으면 /support 로 알려 주세요.
image-failed-key-refused = 그리기 서비스가 키를 받아들이지 않았습니다: /key 를 확인하세요.
image-failed-not-allowed-here = { $kind ->
    [gif] 이 채팅에서는 GIF를 보낼 수 없습니다.
   *[image] 이 채팅에서는 이미지를 보낼 수 없습니다.
}
image-failed-too-big = { $kind ->
    [gif] GIF가 텔레그램에서 보낼 수 있는 크기를 넘었습니다.
   *[image] 이미지가 텔레그램에서 보낼 수 있는 크기를 넘었습니다.
}
image-failed-no-way-here = 그렸지만 지금은 이 메시지에 보여 줄 수 없습니다. 운영자에게 알렸습니다.
image-failed-no-private-chat = 그렸지만 보낼 개인 채팅이 없습니다. 저를 열고 ‘시작’을 누른 뒤 다시 시도하세요.
image-failed-service = 저희 쪽에 문제가 있어 운영자에게 알렸습니다.
image-failed-unknown = { $kind ->
    [gif] 움직이는 중에 문제가 생겼습니다.
   *[image] 그리는 중에 문제가 생겼습니다.
}

image-button-cancel = 취소
image-button-again = 다시
image-button-vary = 변형
image-button-edit = 편집
image-button-seed = 같은 시드
image-button-file = 파일로
image-button-gif = GIF로
image-button-delete = 삭제
image-button-retry = 다시 시도
