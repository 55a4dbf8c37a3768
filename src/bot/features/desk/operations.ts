import { type SwitchName, SWITCHES, toSwitchName } from '../../../domain/switches.js';
import { auditScreen } from '../../../views/desk-audit.js';
import {
  type DeskAction,
  type DeskState,
  maintenanceScreen,
  switchesScreen,
} from '../../../views/desk-menu.js';
import { checkingScreen, checksScreen } from '../../../views/desk-checks.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { toast } from '../../replies.js';
import { showScreen } from './show.js';

export type OperationsDeps = Pick<BotDeps, 'switches' | 'maintenance' | 'auditLog' | 'configCheck'>;

type OperationsAction = Extract<
  DeskAction,
  'switches' | 'turn' | 'maintenance' | 'maintain' | 'checks' | 'audit'
>;

const AUDIT_PAGE = 12;
/** As Redis names the entries of a stream. */
const ENTRY_ID = /^\d{1,16}-\d{1,10}$/;

export interface Operations {
  state(): DeskState;
  taps: Readonly<Record<OperationsAction, (ctx: AppContext) => Promise<void>>>;
}

/** Turning things off and on, and reading who did. */
export function createOperations({
  switches,
  maintenance,
  auditLog,
  configCheck,
}: OperationsDeps): Operations {
  function state(): DeskState {
    return {
      maintenance: switches.maintenance(),
      off: SWITCHES.filter((name) => switches.isOff(name)),
    };
  }

  const showSwitches = (ctx: AppContext) => showScreen(ctx, switchesScreen(ctx.t, state()));
  const showMaintenance = (ctx: AppContext) => showScreen(ctx, maintenanceScreen(ctx.t, state()));

  async function turnTo(ctx: AppContext, name: SwitchName, to: 'on' | 'off'): Promise<void> {
    const { userId: adminId = 0 } = ctx.address;
    if (!(await switches.turn(name, to, adminId))) return toast(ctx, ctx.t('accounts-unchanged'));
    ctx.log.info({ adminId, name, to }, 'an admin turned a switch');
    await auditLog.note({ adminId, act: `switch-${to}`, subject: name });
    await toast(ctx, ctx.t(`desk-turned-${to}`, { name: ctx.t(`switch-${name}`) }));
  }

  async function turn(ctx: AppContext): Promise<void> {
    const [to, word = ''] = tappedArg(ctx).split(':');
    const name = toSwitchName(word);
    if (name === undefined || (to !== 'on' && to !== 'off')) {
      return toast(ctx, ctx.t('outdated-button'), { alert: true });
    }
    await turnTo(ctx, name, to);
    await showSwitches(ctx);
  }

  async function maintain(ctx: AppContext): Promise<void> {
    const { userId: adminId = 0 } = ctx.address;
    const isOn = tappedArg(ctx) === 'on';
    const isNew = await (isOn ? maintenance.begin(adminId) : maintenance.end());
    const to = isOn ? 'on' : 'off';
    if (isNew) {
      ctx.log.warn({ adminId, to }, 'an admin turned maintenance');
      await auditLog.note({ adminId, act: `maintenance-${to}` });
    }
    await toast(ctx, ctx.t(isNew ? `desk-maintenance-${to}` : 'accounts-unchanged'));
    await showMaintenance(ctx);
  }

  async function checks(ctx: AppContext): Promise<void> {
    // It takes a moment, in which the screen should not look dead.
    await showScreen(ctx, checkingScreen(ctx.t));
    await showScreen(ctx, checksScreen(ctx.t, await configCheck()));
  }

  async function audit(ctx: AppContext): Promise<void> {
    const arg = tappedArg(ctx);
    const behind = ENTRY_ID.test(arg) ? arg : undefined;
    const [page, answers] = await Promise.all([
      auditLog.recent(AUDIT_PAGE, behind),
      auditLog.answersOf(Date.now()),
    ]);
    const isFirstPage = behind === undefined;
    await showScreen(ctx, auditScreen(ctx.t, { ...page, isFirstPage, answers }));
  }

  return {
    state,
    taps: { switches: showSwitches, turn, maintenance: showMaintenance, maintain, checks, audit },
  };
}
