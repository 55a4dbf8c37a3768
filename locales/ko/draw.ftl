draw-title = { $kind ->
    [gif] 새 GIF
   *[image] 새 이미지
}
draw-ask-prompt = { $kind ->
    [gif] 무엇을 움직일까요? 어떤 언어로든 편하게 설명해 주세요.
   *[image] 무엇을 그릴까요? 어떤 언어로든 편하게 설명해 주세요.
}
draw-ask-prompt-reply = { $kind ->
    [gif] 무엇을 움직일까요? 이 메시지에 설명으로 답장하세요.
   *[image] 무엇을 그릴까요? 이 메시지에 설명으로 답장하세요.
}
draw-model = 모델: { $model }
draw-size = 크기: { $size }
draw-review-hint = { $kind ->
    [gif] 준비되었나요? ‘움직이기’를 누르세요. 설명을 바꾸려면 새로 보내면 됩니다.
   *[image] 준비되었나요? ‘그리기’를 누르세요. 설명을 바꾸려면 새로 보내면 됩니다.
}
draw-button-model = 모델: { $model }
draw-button-size = 크기: { $size }
draw-button-count = 개수: { $value }
draw-button-go = { $kind ->
    [gif] 움직이기
   *[image] 그리기
}
draw-models-title = 모델 선택
draw-models-hint = 모델이 { $count }개 있습니다. 이름을 입력해도 됩니다.
draw-page = { $page } / { $pages }
draw-sizes-title = 크기 선택
draw-sizes-hint = 768x1024 처럼 직접 입력해도 됩니다.
draw-automatic = 자동
draw-random = 무작위
draw-button-steps = 스텝: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = 샘플러: { $value }
draw-button-seed = 시드: { $value }
draw-button-negative = 제외…
draw-button-negative-set = ✓ 제외
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA: { $count }
}
draw-button-presets = 프리셋
draw-button-star = ☆ 내 모델을 즐겨찾기에 추가
draw-button-unstar = ★ 내 모델을 즐겨찾기에서 제거
draw-button-save = 이 설정 저장
draw-button-show-all = 모두 보기
draw-button-remove = 제거
draw-search = { $search } 포함 이름 { $count }개.
draw-samplers-title = 샘플러 선택
draw-samplers-hint = 노이즈가 이미지가 되는 방식을 정합니다. 이름을 입력해도 됩니다.
draw-loras-title = LoRA 선택
draw-loras-hint = 작은 모델을 다섯 개까지 얹습니다. 눌러서 추가하고, 다시 눌러 가중치를 정하거나, add_detail:0.8 처럼 입력하세요.
draw-lora-title = LoRA 가중치
draw-lora-hint = { $min }부터 { $max }까지, 1이 최대 세기입니다. 숫자를 입력해도 됩니다.
draw-presets-title = 프리셋
draw-presets-hint = { $count ->
    [0] 저장된 것이 없습니다. 모델, 크기와 나머지를 이름으로 저장하세요.
   *[other] 이름을 누르면 그 설정을 씁니다.
}
draw-preset-name-title = 프리셋으로 저장
draw-preset-name-hint = 이 설정을 뭐라고 할까요? 짧은 이름을 보내 주세요.
draw-count-title = 이미지 몇 장?
draw-count-hint = { $min }부터 { $max }까지, 앨범으로 보입니다. 각각 한 장으로 셉니다. 숫자를 입력해도 됩니다.
draw-steps-title = 스텝
draw-steps-hint = 스텝이 많을수록 오래 걸리고 세밀해집니다. { $min }부터 { $max }까지, 숫자를 입력해도 됩니다.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] GIF가 설명을 얼마나 따르는지. { $min }부터 { $max }까지, 숫자를 입력해도 됩니다.
   *[image] 이미지가 설명을 얼마나 따르는지. { $min }부터 { $max }까지, 숫자를 입력해도 됩니다.
}
draw-seed-title = 시드
draw-seed-hint = { $kind ->
    [gif] 같은 시드는 같은 GIF를 다시 만듭니다. { $min }부터 { $max }까지 숫자를 입력하거나 무작위로 두세요.
   *[image] 같은 시드는 같은 이미지를 다시 만듭니다. { $min }부터 { $max }까지 숫자를 입력하거나 무작위로 두세요.
}
draw-negative-title = 제외
draw-negative-hint = { $kind ->
    [gif] GIF에 없어야 할 것은 무엇인가요? 텍스트로 보내 주세요. 예: 흐림, 글자, 손가락 추가.
   *[image] 이미지에 없어야 할 것은 무엇인가요? 텍스트로 보내 주세요. 예: 흐림, 글자, 손가락 추가.
}
draw-cancelled = 취소했습니다. 요금은 없습니다.
draw-panel-expired = 이 패널은 만료되었습니다. /image 나 /gif 를 보내 새로 여세요.
draw-need-words = 글이 필요합니다: 설명을 텍스트로 보내 주세요.
draw-started = 바로 할게요!

draw-limited-image = 지금은 이미지 { $limit }장을 모두 썼습니다. 요금은 없습니다.
draw-limited-gif = 지금은 GIF { $limit }개를 모두 썼습니다. 요금은 없습니다.
draw-limited-until = 다음은 { $wait }({ $time })에 시작할 수 있습니다.
draw-limited-several = 이미지 { $count }장을 요청했지만 지금은 { $remaining }장 남았습니다. 요금은 없습니다.
draw-limited-several-until = 모두 { $wait }({ $time })에 시작할 수 있습니다.
draw-limited-too-many = 한 번에 다 들어가지 않습니다: 최대 { $limit }장까지 요청하세요.
draw-backlog-full = 이미지와 GIF { $max }개가 대기 중이며 이것이 최대입니다. 요금은 없습니다. 하나를 기다리거나 취소하세요.
draw-key-banned = API 키가 차단되어 그릴 수 없습니다. 잘못된 것 같으면 /support 로 알려 주세요.
draw-engine-away = 지금 그리기 엔진에 연결할 수 없습니다. 요금은 없습니다. 1분 뒤 다시 시도하세요.

draw-problem-unknown-option = { $option } 옵션을 모릅니다.
draw-problem-mistyped-option = { $option } 옵션을 모릅니다. { $suggestion } 을(를) 찾으시나요?
draw-problem-not-for-gifs = GIF에는 { $option } 이(가) 없습니다. /image 에서 쓸 수 있습니다.
draw-problem-repeated-option = { $option } 이(가) 두 번 있습니다. 어느 것인가요?
draw-problem-missing-value = { $option } 뒤에 값이 필요합니다.
draw-problem-not-in-range = { $option }: { $min }부터 { $max }까지의 정수여야 합니다. { $value } 은(는) 안 됩니다.
draw-problem-bad-size = { $value } 크기로는 그릴 수 없습니다. { $pixels } 같은 픽셀(각 변 { $min }~{ $max })이나 { $ratio } 같은 비율을 쓰세요.
draw-problem-prompt-too-long = 설명이 { $length }자입니다. 최대 { $max }자까지 됩니다.
draw-problem-unknown-model = { $value } 모델이 없습니다.
draw-problem-mistyped-model = { $value } 모델이 없습니다. { $suggestion } 을(를) 찾으시나요?
draw-problem-unknown-sampler = { $value } 샘플러가 없습니다.
draw-problem-mistyped-sampler = { $value } 샘플러가 없습니다. { $suggestion } 을(를) 찾으시나요?
draw-problem-bad-lora = LoRA { $value } 을(를) 읽을 수 없습니다. { $example } 처럼, 가중치는 { $min }부터 { $max }까지 쓰세요.
draw-problem-too-many-loras = LoRA가 너무 많습니다: 최대 { $max }개입니다.
draw-problem-unknown-lora = { $value } LoRA가 없습니다.
draw-problem-mistyped-lora = { $value } LoRA가 없습니다. { $suggestion } 을(를) 찾으시나요?
draw-problem-unknown-preset = { $value } 프리셋이 없습니다.
draw-problem-mistyped-preset = { $value } 프리셋이 없습니다. { $suggestion } 을(를) 찾으시나요?
draw-problem-too-many-presets = 프리셋이 이미 { $max }개 있으며 이것이 최대입니다. 먼저 하나를 삭제하세요.
draw-problem-next = 요금은 없습니다. 고쳐서 다시 보내거나, 제가 차례로 묻게 해 주세요.

draw-recipe-gone = 어떻게 만들었는지 더 이상 기억하지 못합니다. /image 나 /gif 를 보내 새로 만드세요.
draw-cancel-too-late = 늦었습니다: 이미 끝났습니다.
draw-cancelling = 중지합니다. 이미 그린 것은 남습니다.
draw-deleted = 삭제했습니다.
draw-delete-failed = 텔레그램이 이 메시지의 삭제를 더 이상 허용하지 않습니다.
