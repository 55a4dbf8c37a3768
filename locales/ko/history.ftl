history-drawn = { $day }에 그림
history-lost = { $kind ->
    [gif] 텔레그램에 이 GIF가 더 이상 없지만 만든 방법은 기억합니다: ‘다시’를 누르세요.
   *[image] 텔레그램에 이 이미지가 더 이상 없지만 만든 방법은 기억합니다: ‘다시’를 누르세요.
}
history-empty-title = 내 이미지
history-empty = 아직 아무것도 없지만 쉽게 바꿀 수 있습니다. 이제부터 그린 것은 반년 동안 여기에 있습니다.
history-elsewhere = 이미지는 본인만의 것입니다: 저와의 개인 채팅에서 보여 드립니다.
history-button-drop = 기록에서 삭제
history-dropped = ‘내 이미지’에서 완전히 삭제했습니다. 채팅의 메시지는 남습니다.
history-gone = 이것은 더 이상 ‘내 이미지’에 없습니다.
