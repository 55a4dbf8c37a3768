/** What a scene can be. */
export const SCENE_NAMES = [
  'ranges',
  'sea',
  'aurora',
  'cosmos',
  'forest',
  'dunes',
  'city',
  'meadow',
  'ribbons',
  'flow',
  'geometry',
] as const;
export type SceneName = (typeof SCENE_NAMES)[number];

export type SubjectName =
  | 'fox'
  | 'cat'
  | 'deer'
  | 'birds'
  | 'boat'
  | 'lighthouse'
  | 'cabin'
  | 'castle'
  | 'tree'
  | 'person'
  | 'balloon'
  | 'rocket';

export type TimeOfDay = 'dawn' | 'day' | 'sunset' | 'night';

/**
 * Stems of words, English and Russian: a word of the prompt counts when it begins with one. A
 * stem that ends in `$` has to be the whole word.
 */
export const SCENE_WORDS: Record<SceneName, string> = {
  ranges:
    'mountain peak$ peaks hill alps alpine valley canyon cliff landscape volcano гор$ горы горн гора гору холм скал пейзаж вулкан долин каньон',
  sea: 'sea$ seas seaside seascape ocean wave beach coast harbor harbour island lake river water surf море моря морск океан волн пляж берег остров озер рек$ река реки вод',
  aurora: 'aurora northern polar arctic iceland norw lapland сияни полярн север арктик',
  cosmos:
    'space cosmos cosmic galaxy galactic nebula planet star$ stars universe astronaut orbit saturn alien космос космич галакти туманност планет звезд вселенн астронавт космонавт',
  forest:
    'forest wood$ woods jungle trees pine wolf bear owl rabbit fairy elf mushroom лес$ леса лесу лесн джунгл деревь сосн волк медвед сов$ сова заяц зайц фея эльф гриб',
  dunes:
    'desert dune sahara camel sand mars egypt pyramid пустын дюн сахар верблюд песк песо марс египет пирамид',
  city: 'city town street skyline urban cyberpunk neon building tower tokyo york london robot car$ cars future futuristic город улиц небоскр киберпанк неон башн здани токио лондон робот машин будущ',
  meadow:
    'flower meadow field garden rose tulip poppy sunflower lavender blossom bloom spring sakura cherry dog puppy horse bunny цвет луг поле поля сад$ саду роза розы тюльпан мак$ маки подсолн лаванд весна весен сакур собак щен лошад кон$',
  ribbons:
    'abstract silk ribbon smooth curve gradient wallpaper liquid fluid абстракт шелк лент плавн обои жидк',
  flow: 'flow energy wind hair dream magic swirl vortex smoke fire$ flame dragon music поток энерги ветер мечт сон$ маги вихр дым огонь огня плам дракон музык',
  geometry:
    'geometr bauhaus pattern logo minimal poster shape mosaic icon cubis suprem геометр баухаус узор логотип минимал плакат фигур мозаик иконк кубизм супрем',
};

export const SUBJECT_WORDS: Record<SubjectName, string> = {
  fox: 'fox лис',
  cat: 'cat$ cats kitten kitty кот$ кота кошк котен котик',
  deer: 'deer stag elk moose олен лось лося',
  birds: 'bird crow raven gull eagle swallow птиц ворон чайк орел орл ласточ',
  boat: 'boat ship sail yacht лодк корабл парус яхт',
  lighthouse: 'lighthouse маяк',
  cabin: 'cabin house$ hut home cottage дом$ домик изб хижин',
  castle: 'castle fortress palace kingdom замок замк крепост дворец дворц',
  tree: 'oak tree$ дуб дерево',
  person:
    'person man$ woman girl boy hiker traveler traveller wanderer knight human someone portrait человек мужчин женщин девушк девоч мальчик путник рыцар портрет',
  balloon: 'balloon шар$ шары аэростат',
  rocket: 'rocket spaceship starship launch ракет',
};

/** Where a subject lives when the prompt names no place. */
export const SUBJECT_SCENES: Record<SubjectName, SceneName> = {
  fox: 'forest',
  cat: 'meadow',
  deer: 'forest',
  birds: 'sea',
  boat: 'sea',
  lighthouse: 'sea',
  cabin: 'ranges',
  castle: 'ranges',
  tree: 'meadow',
  person: 'ranges',
  balloon: 'ranges',
  rocket: 'cosmos',
};

export const TIME_WORDS: Record<TimeOfDay, string> = {
  dawn: 'dawn sunrise morning mist misty fog foggy pastel gentle soft calm рассвет утр туман пастел нежн мягк спокойн',
  day: 'day daylight noon sunny bright summer clear blue-sky cheerful happy день днем солнечн ярк лето летн ясн весел счастл',
  sunset:
    'sunset dusk evening golden autumn fall$ warm fire romantic закат вечер осен тепл огн романтич сумерк',
  night:
    'night midnight moon moonlit dark gloomy star$ stars neon mysterious haunted spooky storm thunder ноч лун темн мрачн звезд неон загадочн таинствен гроз шторм',
};

/** Hue in OKLCH degrees. */
export const HUE_WORDS: readonly { hue: number; words: string }[] = [
  {
    hue: 27,
    words: 'red$ crimson scarlet ruby blood cherry rose красн алый алая алое багров рубин',
  },
  {
    hue: 55,
    words:
      'orange copper rust amber autumn fire$ flame lava fox оранж медн янтар осен огн лава лис',
  },
  { hue: 88, words: 'yellow gold golden honey lemon sand wheat желт золот медов лимон песоч' },
  {
    hue: 145,
    words: 'green emerald jade forest moss mint lime spring зелен изумруд нефрит мох мят весен',
  },
  { hue: 195, words: 'teal turquoise cyan aqua lagoon cyberpunk бирюз циан лагун киберпанк' },
  {
    hue: 245,
    words:
      'blue azure sapphire navy ocean ice icy frozen winter син голуб лазур сапфир лед льд зим',
  },
  {
    hue: 295,
    words: 'purple violet lavender lilac amethyst фиолет пурпур лаванд сирен лилов аметист',
  },
  {
    hue: 350,
    words:
      'pink magenta fuchsia sakura blossom rosy neon cyberpunk розов фукси сакур неон киберпанк',
  },
];

export type FeatureName =
  'stars' | 'planet' | 'mist' | 'snow' | 'rain' | 'lake' | 'clouds' | 'fireflies' | 'grey';

export const FEATURE_WORDS: Record<FeatureName, string> = {
  planet: 'planet saturn jupiter mars world планет сатурн юпитер марс',
  stars: 'star$ stars starry milky constellation звезд созвезд млечн',
  mist: 'mist fog haze туман дымк',
  snow: 'snow winter blizzard frost christmas снег снеж зим метел мороз рождеств новогод',
  rain: 'rain storm thunder дожд ливень гроз шторм',
  lake: 'lake reflection mirror river water озер отражен зеркал рек вод',
  clouds: 'cloud sky$ storm облак небо неба туч',
  fireflies: 'firefl glow magic lantern enchanted fairy светляч сияющ маги фонар волшебн фея',
  grey: 'grey gray monochrome noir ink silver black-and-white sketch charcoal сер$ серый серая монохром нуар чернил серебр эскиз уголь',
};
