gate-title = 먼저 한 단계
gate-about = { $count ->
    [1] 저는 이 채널 구독자를 위해 일합니다. 참여하고 돌아오면 요청하신 일이 저절로 실행됩니다.
   *[other] 저는 이 채널들 구독자를 위해 일합니다. 참여하고 돌아오면 요청하신 일이 저절로 실행됩니다.
}
gate-channel-join = { $channel } 참여
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = 우리 채널
gate-button-check = 참여했어요
gate-still-missing = 아직 보이지 않습니다: { $channels }. 참여한 뒤 다시 눌러 주세요.
gate-join-first = 먼저 채널에 참여하면 사용할 수 있습니다.
gate-open-title = 들어오셨네요, 환영합니다!
gate-open = 모든 기능이 열렸습니다.
gate-open-resuming = 이제 요청하신 일을 하겠습니다.
gate-key-suspended = { $channel } 채널을 나가서 API 키가 일시 중지되었습니다. 언제든 돌아오면 바로 다시 작동합니다.
gate-key-renewed = 다시 오신 것을 환영합니다! API 키가 다시 작동합니다.
gate-join-declined = { $channel } 채널에 들여보낼 수 없습니다: API 키가 차단되었습니다. 잘못된 것 같으면 저에게 메시지를 보내고 /support 를 누르세요.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = { $channel } 채널에 누가 있는지 볼 수 없습니다
gate-alert-not-admin = 거기서 저는 관리자가 아닙니다. 채널 설정의 ‘관리자’에서 저를 관리자로 지정하세요.
gate-alert-not-there = 저는 이제 채널에 없습니다. 관리자로 다시 추가해 주세요.
gate-alert-no-channel = 그런 채널이 더 이상 없거나 CHANNEL_ID가 잘못되었습니다. CHANNEL_ID를 확인하고 저를 다시 시작하거나, 거기서 빼 주세요.
gate-alert-open = 그때까지 아무도 막지 않습니다: 모두 통과합니다.
gate-alert-works = { $channel } 채널에 누가 있는지 다시 보입니다. 확인이 작동합니다.
gate-alert-invite-title = { $channel } 채널에 사람을 들여보낼 수 없습니다
gate-alert-invite = 참여하려는 사람이 있지만, 링크를 만들 수도 요청에 답할 수도 없습니다. 거기서 ‘구독자 추가’ 권한을 주거나 CHANNEL_URL에 링크를 넣으세요.
