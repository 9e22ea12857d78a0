import { browser } from 'wxt/browser';
import { sendToPage } from '#utils/messages/send.ts';

const STEPS: Record<string, 1 | -1> = { 'next-claim': 1, 'previous-claim': -1 };

/** Browser shortcuts: next and previous claim of the active tab. */
export async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  const by = STEPS[command];
  if (by !== undefined && tabId !== undefined) await sendToPage(tabId, 'step', { by });
}

export function listenForCommands(): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command, tab) => runCommand(command, tab?.id));
}
