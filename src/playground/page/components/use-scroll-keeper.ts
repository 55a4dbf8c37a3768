import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Closer to the end than this counts as reading the newest, in CSS pixels. */
const AT_BOTTOM_PX = 60;
/** From here the button back to the end appears. */
const FAR_UP_PX = 280;
/** Older messages are asked for before the top is reached. */
const NEAR_TOP_PX = 600;

export interface ScrollKeeperOptions {
  firstId: number | undefined;
  lastId: number | undefined;
  /** One's own message always brings its sender to the end. */
  lastIsOwn: boolean;
  /** Of the whole chat: in a topic, a page of older messages may bring none to show. */
  loadedCount: number;
  onNearTop: (() => Promise<void>) | undefined;
}

export interface ScrollKeeper {
  scrollerRef: RefObject<HTMLDivElement | null>;
  contentRef: RefObject<HTMLDivElement | null>;
  atBottom: boolean;
  isFarUp: boolean;
  jumpToBottom: () => void;
}

/**
 * Keeps what is read where it is: sticks to the end while one is there, whatever grows above or
 * below; holds the place when older messages come in on top. Edits further up are left to the
 * browser's own scroll anchoring.
 */
export function useScrollKeeper(options: ScrollKeeperOptions): ScrollKeeper {
  const scrollerRef = useRef<HTMLDivElement>(null);
  const contentRef = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ atBottom: true, isFarUp: false });
  const sticks = useRef(true);
  const latest = useRef(options);
  latest.current = options;
  /** The height is taken before older messages are drawn: they are the difference. */
  const drawn = useRef({ firstId: options.firstId, height: 0 });
  if (drawn.current.firstId !== options.firstId) {
    drawn.current.height = contentRef.current?.offsetHeight ?? 0;
  }

  const lookUp = useRef<(() => void) | undefined>(undefined);

  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    const content = contentRef.current;
    if (scroller === null || content === null) return undefined;
    let lastTop = 0;

    const toBottom = (): void => {
      scroller.scrollTop = scroller.scrollHeight;
    };
    const askForOlder = (): void => {
      const { onNearTop: load } = latest.current;
      if (load === undefined || scroller.scrollTop >= NEAR_TOP_PX) return;
      // What comes in on top is made up for below, exactly once. Browsers anchor only sometimes:
      // not at the very top, not when the first message's element is moved, in Safari never.
      scroller.style.overflowAnchor = 'none';
      void load().then(() =>
        requestAnimationFrame(() => {
          scroller.style.overflowAnchor = '';
        }),
      );
    };
    const onScroll = (): void => {
      const below = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
      // Only going up lets go of the end: what grows below while one sticks is followed in a moment.
      const wentUp = scroller.scrollTop < lastTop;
      lastTop = scroller.scrollTop;
      const atBottom = below < AT_BOTTOM_PX || (sticks.current && !wentUp);
      sticks.current = atBottom;
      const isFarUp = below > FAR_UP_PX;
      setPlace((seen) =>
        seen.atBottom === atBottom && seen.isFarUp === isFarUp ? seen : { atBottom, isFarUp },
      );
      askForOlder();
    };

    const resized = new ResizeObserver(() => {
      if (sticks.current) toBottom();
    });
    resized.observe(content);
    resized.observe(scroller);
    toBottom();
    lookUp.current = askForOlder;
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener('scroll', onScroll);
    };
  }, []);

  useLayoutEffect(() => {
    const { firstId, height } = drawn.current;
    drawn.current.firstId = options.firstId;
    const cameOnTop =
      firstId !== undefined && options.firstId !== undefined && options.firstId < firstId;
    const scroller = scrollerRef.current;
    const content = contentRef.current;
    if (!cameOnTop || sticks.current || scroller === null || content === null) return;
    scroller.scrollTop += content.offsetHeight - height;
  }, [options.firstId]);

  useLayoutEffect(() => {
    if (options.lastIsOwn) sticks.current = true;
    const scroller = scrollerRef.current;
    if (scroller !== null && sticks.current) scroller.scrollTop = scroller.scrollHeight;
  }, [options.lastId, options.lastIsOwn]);

  useEffect(() => {
    lookUp.current?.();
  }, [options.loadedCount]);

  return {
    ...place,
    scrollerRef,
    contentRef,
    jumpToBottom() {
      const scroller = scrollerRef.current;
      scroller?.scrollTo({ top: scroller.scrollHeight, behavior: 'smooth' });
    },
  };
}
