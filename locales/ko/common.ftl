language-name = 한국어

button-back = 뒤로
button-cancel = 취소
button-close = 닫기

open-draw = 이미지 그리기
open-gif = GIF 만들기
open-key = 내 API 키
open-help = 도움말
open-history = 내 이미지
open-settings = 설정
open-language = 언어
open-chat = 모델과 대화
open-talks = 내 대화
open-limits = 내 한도
open-premium = Premium
open-privacy = 개인정보
open-support = 고객지원

tier-free = 무료
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds }초 후
wait-minutes = { $minutes }분 후
wait-hours = { $hours }시간 후
wait-days = { $days }일 후

limit-offer = { $tier }: { $allowance }.
limit-offer-unlimited = { $tier }: 무제한.
limit-per-minute = 분당 { $count }회
limit-per-hour = 시간당 { $count }회
limit-per-day = 하루 { $count }회
limit-per-seconds = { $seconds }초에 { $count }회

not-yours = 다른 사람의 버튼입니다. /image 를 보내 직접 받으세요.
outdated-button = 이 버튼은 너무 오래되었습니다. 명령을 다시 보내 주세요.
anonymous-sender = 누가 요청하는지 알아야 합니다. 익명을 잠시 끄거나 개인 채팅으로 보내 주세요.
too-fast = 빠르시네요! 몇 초 뒤 다시 시도하세요.
failed = 저희 쪽에서 문제가 생겼습니다. 요금은 없습니다. 다시 시도하고, 계속되면 코드 { $reference } 를 알려 주세요.
failed-toast = 저희 쪽에서 문제가 생겼습니다. 요금은 없습니다. 다시 시도하세요.

unknown-command = { $command } 명령을 모릅니다. 할 수 있는 일은 /help 에 있습니다.
unknown-command-suggestion = { $command } 명령을 모릅니다. { $suggestion } 을(를) 찾으시나요?

cancel-done = 취소했습니다. 요금은 없습니다.
cancel-nothing = 지금은 취소할 것이 없습니다.
