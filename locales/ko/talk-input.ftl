input-choice = 이걸로 이미지를 만들까요, 이야기를 나눌까요?
input-button-picture = 이미지 만들기
input-button-talk = 이야기하기
input-button-remember = ☐ 다시 묻지 않기
input-button-remembers = ☑ 다시 묻지 않기
input-remembered-picture = 이제부터 열린 대화가 없으면 쓰신 글로 이미지를 만듭니다. /chat 으로 대화를 엽니다.
input-remembered-talk = 이제부터 쓰신 글에 답합니다. 이미지는 /image 로 만듭니다.
input-button-forget = 다시 묻기
input-forgotten = 알겠습니다, 매번 여쭤보겠습니다.
input-gone = 여기에 쓰신 글이 더 이상 없습니다. 다시 보내 주세요.

input-nothing-asked = 제 이름 바로 뒤에 질문을 쓰거나, 궁금한 메시지에 그것으로 답장하세요.

input-unseeing = { $model } 모델은 이미지를 볼 수 없습니다. 요금은 없습니다.
input-unseeing-none = { $model } 모델은 이미지를 볼 수 없고, 지금은 다른 모델도 없습니다. 요금은 없습니다.
input-button-switch = { $model } 에 묻기
input-button-words = 글만 보내기
input-no-seeing-model = 지금 이미지를 볼 수 있는 모델이 없습니다. 요금은 없습니다.

input-kept = 이것과 바로 이어 보내는 것을 보관했습니다: 버튼을 누르면 질문합니다.
input-button-ask = 지금 질문

input-rest-unseen = 메시지 하나를 가득 채워 뒷부분이 더 있을 수 있습니다. 이 그룹에서는 제 이름이 든 것만 받습니다: 나머지를 제 이름과 함께 보내거나, 전부 저와의 개인 채팅으로 보내세요. 요금은 없습니다.
input-edited-piece = 이 메시지는 긴 질문의 일부라 전체가 무엇인지 알 수 없습니다. 한 번에 다시 보내 주세요.
text-in-pieces = 메시지가 텔레그램에는 너무 길어 나뉘어 왔습니다: 첫 부분만 읽었습니다. 한 메시지에 들어가면 온전히 옵니다.

input-unreadable-voice = 오디오는 들을 수 없습니다.
input-unreadable-video = 동영상과 애니메이션은 볼 수 없습니다.
input-unreadable-sticker = 멋지네요! 하지만 스티커와 게임은 읽을 수 없습니다.
input-unreadable-poll = 투표와 목록은 읽을 수 없습니다.
input-unreadable-location = 지도 위 장소는 읽을 수 없습니다.
input-unreadable-contact = 연락처 카드는 읽을 수 없습니다.
input-unreadable-file = 그런 종류의 파일은 읽을 수 없습니다.
input-unreadable-picture-type = 그 형식의 이미지는 읽을 수 없습니다.
input-unreadable-large-picture = 이미지가 너무 큽니다: 텔레그램은 20 MB까지만 줍니다.
input-unreadable-other = 그런 종류의 메시지는 읽을 수 없습니다.
input-readable = 글, 사진 또는 파일로 된 이미지(PNG, JPEG, WebP, GIF)를 보내 주세요.
