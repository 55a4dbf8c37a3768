import type { ServiceView } from '../../protocol.js';
import { formatNumber } from './format.js';

/** Every word of the page itself, by the browser's language; the bot's words come from the bot. */

const en = {
  appTitle: 'Playground',
  appHint: 'A Telegram on your own machine',
  youAre: 'You are',
  chats: 'Chats',
  back: 'Back to chats',
  bot: 'bot',
  admin: 'admin',
  you: 'You',
  joined: (name: string) => `${name} joined`,
  left: (name: string) => `${name} left`,
  added: (name: string, whom: string) => `${name} added ${whom}`,
  removed: (name: string, whom: string) => `${name} removed ${whom}`,
  pinned: (name: string) => `${name} pinned a message`,
  topicCreated: (name: string, topic: string) => `${name} created the topic “${topic}”`,
  renamed: (name: string, title: string) => `${name} renamed this to “${title}”`,
  otherService: (name: string) => `${name} changed something here`,
  paid: (name: string, stars: string) => `${name} paid ★ ${stars}`,
  subscribed: (name: string, stars: string) => `${name} subscribed for ★ ${stars} a month`,
  resubscribed: (name: string, stars: string) => `${name} paid ★ ${stars} for the next month`,
  refunded: (name: string, stars: string) => `${name} gave back ★ ${stars}`,
  thinking: 'Thinking…',
  members: (count: number) => (count === 1 ? '1 member' : `${count} members`),
  subscribers: (count: number) => (count === 1 ? '1 subscriber' : `${count} subscribers`),
  unread: (count: number) => `${count} unread`,
  general: 'General',
  topics: 'Topics',
  today: 'Today',
  yesterday: 'Yesterday',
  edited: 'edited',
  via: (name: string) => `via @${name}`,
  forwarded: (name: string) => `Forwarded from ${name}`,
  topicClosed: 'This topic is closed',
  deletedMessage: 'Deleted message',
  noMessages: 'No messages here yet',
  loadEarlier: 'Loading earlier messages',
  jumpToNewest: 'Jump to the newest message',
  messages: 'Messages',
  write: 'Message',
  send: 'Send',
  start: 'Start',
  commands: 'Commands',
  join: 'Join',
  joinChannel: 'Join channel',
  joinGroup: 'Join group',
  leave: 'Leave',
  leaveChannel: 'Leave channel',
  leaveGroup: 'Leave group',
  block: 'Block bot',
  unblock: 'Unblock bot',
  blocked: 'You blocked this bot',
  cannotWrite: 'Only admins post here',
  banned: 'You are banned here',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying',
  copyCode: 'Copy code',
  reveal: 'Hidden text. Reveal',
  revealMedia: 'Hidden picture. Reveal',
  showMore: 'Show more',
  showLess: 'Show less',
  enlarge: 'Open the picture',
  download: 'Download',
  close: 'Close',
  ok: 'OK',
  reply: 'Reply',
  replyingTo: (name: string) => `Reply to ${name}`,
  cancelReply: 'Cancel the reply',
  copyText: 'Copy text',
  stop: 'Stop',
  opensLink: 'opens a link',
  copiesText: 'copies text',
  waiting: 'waiting for the bot',
  unavailable: (what: string) => `“${what}” buttons work only in Telegram itself`,
  inlineLater: 'Inline queries work only in Telegram itself for now',
  noAnswer: 'The bot did not answer this tap',
  wallet: 'Your Stars',
  openWallet: (stars: string) => `Your Stars: ${stars}. Open`,
  balance: 'Balance',
  getStars: (stars: number) => `Get ★ ${formatNumber(stars)}`,
  tooFewStars: (missing: number) => `★ ${formatNumber(missing)} more are needed`,
  checkout: 'Invoice',
  price: 'Price',
  pricePerMonth: 'Price per month',
  payStars: (stars: number) => `Pay ★ ${formatNumber(stars)}`,
  subscribeFor: (stars: number) => `Subscribe for ★ ${formatNumber(stars)} / month`,
  payHint: 'Stars of the playground cost nothing.',
  monthlyHint: 'Renews each month until you cancel it. Stars of the playground cost nothing.',
  paymentDone: 'Paid',
  paymentNotAnswered: 'The bot did not answer, so nothing was paid',
  subscriptions: 'My subscriptions',
  noSubscriptions: 'What you subscribe to appears here.',
  renewsOn: (date: string) => `Renews on ${date}`,
  holdsUntil: (date: string) => `Canceled. Holds until ${date}`,
  endedByBot: (date: string) => `Ended by the bot. Holds until ${date}`,
  renewalFailed: (date: string) => `The payment failed. Paid until ${date}`,
  endedOn: (date: string) => `Ended on ${date}`,
  renewNow: 'Renew now',
  cancelSubscription: 'Cancel',
  resume: 'Renew again',
  invitation: 'Invitation',
  requestToJoin: 'Request to join',
  requestHint: 'An admin decides whether you come in.',
  requestSent: 'You asked to join. An admin decides.',
  requests: 'Requests to join',
  wantsToJoin: (name: string) => `${name} wants to join`,
  letIn: 'Let in',
  decline: 'Decline',
  photo: 'Photo',
  animation: 'GIF',
  video: 'Video',
  document: 'File',
  audio: 'Audio',
  album: (count: number) => `Album of ${count}`,
  mediaFailed: 'The picture could not be loaded',
  connecting: 'Connecting…',
  reconnecting: 'Connection lost. Reconnecting…',
  actionFailed: 'That did not work. Is the program still running?',
  emptyTitle: 'Nothing here yet',
  emptyBot: 'Press Start and the bot introduces itself.',
  emptyGroup: 'Say something. The bot answers to its commands.',
  emptyChannel: 'Posts of this channel appear here.',
  pickChat: 'Choose a chat to start',
  tooLong: (limit: number) => `A message holds ${limit} characters at most`,
  typing: 'typing',
  sendingPhoto: 'sending a photo',
  sendingVideo: 'sending a video',
  sendingFile: 'sending a file',
  sendingVoice: 'recording a voice message',
  choosingSticker: 'choosing a sticker',
  findingLocation: 'finding a location',
};

type Words = typeof en;

function russianPlural(count: number, one: string, few: string, many: string): string {
  const category = new Intl.PluralRules('ru').select(count);
  const form = category === 'one' ? one : category === 'few' ? few : many;
  return `${count} ${form}`;
}

const ru: Words = {
  appTitle: 'Песочница',
  appHint: 'Telegram на вашем компьютере',
  youAre: 'Вы',
  chats: 'Чаты',
  back: 'К списку чатов',
  bot: 'бот',
  admin: 'админ',
  you: 'Вы',
  joined: (name) => `${name} теперь в группе`,
  left: (name) => `${name} больше не в группе`,
  added: (name, whom) => `${name} добавляет: ${whom}`,
  removed: (name, whom) => `${name} исключает: ${whom}`,
  pinned: (name) => `${name} закрепляет сообщение`,
  topicCreated: (name, topic) => `${name} создаёт тему «${topic}»`,
  renamed: (name, title) => `${name} меняет название на «${title}»`,
  otherService: (name) => `${name} что-то здесь меняет`,
  paid: (name, stars) => `${name}: оплата ★ ${stars}`,
  subscribed: (name, stars) => `${name}: подписка за ★ ${stars} в месяц`,
  resubscribed: (name, stars) => `${name}: подписка продлена за ★ ${stars}`,
  refunded: (name, stars) => `${name} возвращает ★ ${stars}`,
  thinking: 'Думает…',
  members: (count) => russianPlural(count, 'участник', 'участника', 'участников'),
  subscribers: (count) => russianPlural(count, 'подписчик', 'подписчика', 'подписчиков'),
  unread: (count) => russianPlural(count, 'непрочитанное', 'непрочитанных', 'непрочитанных'),
  general: 'Общая тема',
  topics: 'Темы',
  today: 'Сегодня',
  yesterday: 'Вчера',
  edited: 'изменено',
  via: (name) => `через @${name}`,
  forwarded: (name) => `Переслано: ${name}`,
  topicClosed: 'Эта тема закрыта',
  deletedMessage: 'Удалённое сообщение',
  noMessages: 'Сообщений пока нет',
  loadEarlier: 'Загружаем более ранние сообщения',
  jumpToNewest: 'К последнему сообщению',
  messages: 'Сообщения',
  write: 'Сообщение',
  send: 'Отправить',
  start: 'Начать',
  commands: 'Команды',
  join: 'Вступить',
  joinChannel: 'Подписаться на канал',
  joinGroup: 'Вступить в группу',
  leave: 'Выйти',
  leaveChannel: 'Отписаться от канала',
  leaveGroup: 'Выйти из группы',
  block: 'Заблокировать бота',
  unblock: 'Разблокировать бота',
  blocked: 'Вы заблокировали этого бота',
  cannotWrite: 'Писать могут только администраторы',
  banned: 'Вас здесь заблокировали',
  copy: 'Копировать',
  copied: 'Скопировано',
  copyFailed: 'Браузер не разрешил копирование',
  copyCode: 'Копировать код',
  reveal: 'Скрытый текст. Показать',
  revealMedia: 'Скрытая картинка. Показать',
  showMore: 'Показать целиком',
  showLess: 'Свернуть',
  enlarge: 'Открыть картинку',
  download: 'Скачать',
  close: 'Закрыть',
  ok: 'ОК',
  reply: 'Ответить',
  replyingTo: (name) => `В ответ ${name}`,
  cancelReply: 'Не отвечать',
  copyText: 'Копировать текст',
  stop: 'Остановить',
  opensLink: 'открывает ссылку',
  copiesText: 'копирует текст',
  waiting: 'ждём бота',
  unavailable: (what) => `Кнопки «${what}» работают только в самом Telegram`,
  inlineLater: 'Инлайн-запросы пока работают только в самом Telegram',
  noAnswer: 'Бот не ответил на нажатие',
  wallet: 'Ваши звёзды',
  openWallet: (stars) => `Ваши звёзды: ${stars}. Открыть`,
  balance: 'Баланс',
  getStars: (stars) => `Получить ★ ${formatNumber(stars)}`,
  tooFewStars: (missing) => `Не хватает ★ ${formatNumber(missing)}`,
  checkout: 'Счёт',
  price: 'Цена',
  pricePerMonth: 'Цена в месяц',
  payStars: (stars) => `Заплатить ★ ${formatNumber(stars)}`,
  subscribeFor: (stars) => `Подписаться за ★ ${formatNumber(stars)} в месяц`,
  payHint: 'Звёзды песочницы ничего не стоят.',
  monthlyHint: 'Продлевается каждый месяц, пока вы не отмените. Звёзды песочницы ничего не стоят.',
  paymentDone: 'Оплачено',
  paymentNotAnswered: 'Бот не ответил, поэтому ничего не списано',
  subscriptions: 'Мои подписки',
  noSubscriptions: 'Здесь появятся ваши подписки.',
  renewsOn: (date) => `Продлится ${date}`,
  holdsUntil: (date) => `Отменена. Действует до ${date}`,
  endedByBot: (date) => `Бот завершил её. Действует до ${date}`,
  renewalFailed: (date) => `Оплата не прошла. Оплачено до ${date}`,
  endedOn: (date) => `Закончилась ${date}`,
  renewNow: 'Продлить сейчас',
  cancelSubscription: 'Отменить',
  resume: 'Возобновить',
  invitation: 'Приглашение',
  requestToJoin: 'Подать заявку',
  requestHint: 'Решит администратор.',
  requestSent: 'Заявка подана. Решит администратор.',
  requests: 'Заявки на вступление',
  wantsToJoin: (name) => `${name} хочет вступить`,
  letIn: 'Впустить',
  decline: 'Отклонить',
  photo: 'Фото',
  animation: 'GIF',
  video: 'Видео',
  document: 'Файл',
  audio: 'Аудио',
  album: (count) => `Альбом: ${count}`,
  mediaFailed: 'Не удалось загрузить картинку',
  connecting: 'Соединение…',
  reconnecting: 'Связь потеряна. Подключаемся снова…',
  actionFailed: 'Не получилось. Программа ещё работает?',
  emptyTitle: 'Здесь пока пусто',
  emptyBot: 'Нажмите «Начать», и бот представится.',
  emptyGroup: 'Напишите что-нибудь. Бот отвечает на свои команды.',
  emptyChannel: 'Здесь появятся публикации канала.',
  pickChat: 'Выберите чат',
  tooLong: (limit) => `В сообщении не больше ${russianPlural(limit, 'знака', 'знаков', 'знаков')}`,
  typing: 'печатает',
  sendingPhoto: 'отправляет фото',
  sendingVideo: 'отправляет видео',
  sendingFile: 'отправляет файл',
  sendingVoice: 'записывает голосовое',
  choosingSticker: 'выбирает стикер',
  findingLocation: 'ищет место на карте',
};

export const LANGUAGE: 'en' | 'ru' = navigator.language.toLowerCase().startsWith('ru')
  ? 'ru'
  : 'en';

export const words: Words = LANGUAGE === 'ru' ? ru : en;

/** The words of a service line. */
export function serviceWords(name: string, { kind, subject = '' }: ServiceView): string {
  switch (kind) {
    case 'joined':
      return words.joined(name);
    case 'left':
      return words.left(name);
    case 'added':
      return words.added(name, subject);
    case 'removed':
      return words.removed(name, subject);
    case 'pinned':
      return words.pinned(name);
    case 'topic-created':
      return words.topicCreated(name, subject);
    case 'renamed':
      return words.renamed(name, subject);
    case 'paid':
    case 'subscribed':
    case 'resubscribed':
    case 'refunded':
      return words[kind](name, formatNumber(Number(subject)));
    case 'other':
      return words.otherService(name);
    default:
      return kind satisfies never;
  }
}

/** The words for a chat action of the Bot API (sendChatAction). */
export function actionWords(action: string): string {
  if (action.endsWith('_photo')) return words.sendingPhoto;
  if (action.includes('video')) return words.sendingVideo;
  if (action.endsWith('_document')) return words.sendingFile;
  if (action.endsWith('_voice')) return words.sendingVoice;
  if (action === 'choose_sticker') return words.choosingSticker;
  if (action === 'find_location') return words.findingLocation;
  return words.typing;
}
