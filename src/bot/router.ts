import { type CommandContext, Composer, Context, type Middleware, type MiddlewareFn } from 'grammy';
import { tappedData } from './callbacks.js';
import { writtenCommand } from './addressed.js';
import type { AppContext } from './context.js';

/** What a feature answers to. No two features share a name. */
export interface Feature {
  /** Its handlers may begin a conversation. */
  converses?: boolean;
  /** By name, without the slash. */
  commands?: Readonly<Record<string, Middleware<CommandContext<AppContext>>>>;
  /**
   * What `/start` does with a payload, by payload. A name that ends in a hyphen stands for every
   * payload that begins with it and has no name of its own.
   */
  deepLinks?: Readonly<Record<string, Middleware<CommandContext<AppContext>>>>;
  /** Buttons, by the feature and action in their callback data. */
  taps?: Readonly<Record<string, Readonly<Record<string, Middleware<AppContext>>>>>;
}

const START = 'start';

function tapRoute(feature: string, action: string): string {
  return `tap ${feature} ${action}`;
}

function commandRoute(command: string, payload?: string): string {
  return payload === undefined ? `/${command}` : `/${command} ${payload}`;
}

/** Gives the middleware the command's text as `ctx.match`. */
function toCommand(
  name: string,
  middleware: Middleware<CommandContext<AppContext>>,
): MiddlewareFn<AppContext> {
  const isCommand = Context.has.command(name);
  const run = new Composer(middleware).middleware();
  return (ctx, next) => (isCommand(ctx) ? run(ctx, next) : next());
}

function* routesOf({
  commands,
  deepLinks,
  taps,
}: Feature): Generator<[string, Middleware<AppContext>]> {
  for (const [name, middleware] of Object.entries(commands ?? {})) {
    yield [commandRoute(name), toCommand(name, middleware)];
  }
  for (const [payload, middleware] of Object.entries(deepLinks ?? {})) {
    yield [commandRoute(START, payload), toCommand(START, middleware)];
  }
  for (const [feature, actions] of Object.entries(taps ?? {})) {
    for (const [action, middleware] of Object.entries(actions)) {
      yield [tapRoute(feature, action), middleware];
    }
  }
}

/** What features answer to, as `/command`, `/start payload` or `tap feature action`. */
export function routeNames(features: readonly Feature[]): string[] {
  return features.flatMap((feature) => Array.from(routesOf(feature), ([route]) => route));
}

export interface RouterOptions {
  features: readonly Feature[];
  /** Goes before the handlers of features that converse. */
  prepare: Middleware<AppContext>;
}

/**
 * Leads an update to the one feature that answers to its command, deep link or button: one look-up,
 * however many features there are. Asking them one after the other was a third of the cost of an
 * answer (measured). What nobody answers to goes on.
 */
export function routeFeatures({ features, prepare }: RouterOptions): MiddlewareFn<AppContext> {
  const routes = new Map<string, MiddlewareFn<AppContext>>();
  for (const feature of features) {
    for (const [route, middleware] of routesOf(feature)) {
      if (routes.has(route)) throw new Error(`Two features answer to "${route}".`);
      const before = feature.converses === true ? [prepare] : [];
      routes.set(route, new Composer(...before, middleware).middleware());
    }
  }

  /** The most particular of what answers to a payload: its own name, its prefix, `/start` alone. */
  function startRoute(payload: string | undefined): string {
    if (payload === undefined) return commandRoute(START);
    const prefix = /^[a-z]+-/.exec(payload)?.[0];
    const links = [payload, prefix].map((link) => commandRoute(START, link));
    return links.find((link) => routes.has(link)) ?? commandRoute(START);
  }

  function routeOf(ctx: AppContext): string | undefined {
    if (ctx.callbackQuery) {
      const data = tappedData(ctx);
      return data && tapRoute(data.feature, data.action);
    }
    const command = writtenCommand(ctx);
    if (command === undefined) return undefined;
    if (command !== START) return commandRoute(command);
    const [, payload] = /^\S+\s+(\S+)\s*$/.exec(ctx.message?.text ?? '') ?? [];
    return startRoute(payload);
  }

  return (ctx, next) => {
    const middleware = routes.get(routeOf(ctx) ?? '');
    return middleware ? middleware(ctx, next) : next();
  };
}
