import type { BackupProps } from '#components/options/backup-section.tsx';
import { Options } from '#components/options/options.tsx';
import type { PacksProps } from '#components/options/packs-section.tsx';
import { SidePanel } from '#components/sidepanel/side-panel.tsx';
import { Welcome } from '#components/welcome/welcome.tsx';
import type { Policy } from '#utils/model/policy.ts';
import type { Reading } from '#utils/model/reading.ts';
import type { Settings } from '#utils/model/settings.ts';
import type { Span } from '#utils/model/span.ts';
import { textAt } from '../../fixtures/article.ts';
import { backupProps, backupSummary } from '../../fixtures/backup.ts';
import { crowded, crowdedText } from '../../fixtures/crowded.ts';
import { changes, network, offer, packsProps, subscribedPack } from '../../fixtures/pack-states.ts';
import { packDetails } from '../../fixtures/packs.ts';
import { reading } from '../../fixtures/reading.ts';
import { policy as defaultPolicy, settings as defaultSettings } from '../../fixtures/settings.ts';
import type { Scene } from './scenes.tsx';

const nothing = (): void => {};
const NOW = Date.parse('2026-11-01');

const page = (draw: Scene['draw']): Scene => ({ surface: 'page', draw });

const options = (
  settings: Settings,
  origins: string[],
  packs: Partial<PacksProps> = {},
  policy: Partial<Policy> = {},
  backup: Partial<BackupProps> = {},
): Scene =>
  page(() => (
    <Options
      settings={settings}
      policy={{ ...defaultPolicy, ...policy }}
      onSettings={nothing}
      origins={origins}
      packs={{ ...packsProps, ...packs }}
      network={network}
      backup={{ ...backupProps, packBytes: 41_300, ...backup }}
      filesOpen={true}
      onAllowAll={nothing}
      onAllowFiles={nothing}
      onWithdraw={nothing}
      onOpenLedger={nothing}
      onCopyDiagnostics={async () => 'Whence 1.0.0'}
    />
  ));

const panel = (shown: Reading, textAt: (span: Span) => string): Scene =>
  page(() => (
    <SidePanel
      state={{ kind: 'ready', reading: shown, interfered: false }}
      host="news.example"
      now={NOW}
      textAt={textAt}
      onCopy={async () => true}
      opened="c1"
      inView={{ from: 0, to: 2 }}
      onAllow={nothing}
      onReadAnyway={nothing}
      onRetry={nothing}
      onOpen={nothing}
      onSiteToggle={nothing}
      onJump={nothing}
    />
  ));

export const pageScenes: Readonly<Record<string, Scene>> = {
  'panel-ready': panel(reading, textAt),
  'panel-crowded': panel({ ...reading, claims: [crowded] }, ({ start, end }) =>
    crowdedText.slice(start, end),
  ),
  'options-new': options(defaultSettings, []),
  'options-used': options({ ...defaultSettings, trigger: 'modifier', sitesOff: ['quiet.example'] }, [
    'https://news.example/*',
    'https://*.daily.example/*',
    'file:///*',
  ]),
  'options-offer': options(defaultSettings, [], { subscribing: { step: 'offered', offer } }),
  'options-changes': options(defaultSettings, [], { changes: new Map([[subscribedPack.id, changes]]) }),
  'options-syncing': options(defaultSettings, [], {
    subscribing: { step: 'failed', reason: 'The host cannot be reached.' },
    activity: [{ id: subscribedPack.id, step: 'fetching', bytes: 300, total: 812 }],
  }),
  'options-unsigned': options(defaultSettings, [], {
    packs: packsProps.packs.map(pack => ({
      ...pack,
      words: null,
      subscription: pack.subscription && { ...pack.subscription, key: null, trust: 'none', paused: true },
    })),
    subscribing: { step: 'offered', offer: { ...offer, key: null, words: null, url: null, trust: 'none' } },
  }),
  'options-managed': options(
    { ...defaultSettings, sitesOff: ['quiet.example'] },
    ['https://news.example/*'],
    {},
    {
      packs: ['https://media.example.org/pack/datapackage.json#ed25519=…'],
      sitesOff: ['quiet.example'],
      locks: ['packs', 'sites', 'schedule', 'ledger'],
    },
  ),
  'options-backup': options(
    defaultSettings,
    [],
    {},
    {},
    { state: { step: 'preview', summary: backupSummary } },
  ),
  'options-restored': options(
    defaultSettings,
    [],
    {},
    {},
    {
      state: {
        step: 'restored',
        outcome: {
          added: 12_340,
          records: 12_345,
          subscribed: 2,
          failed: [{ title: 'Notes of a village', reason: 'Its files are not in the backup.' }],
        },
      },
    },
  ),
  welcome: page(() => (
    <Welcome
      allowed="none"
      packs={packDetails.map(({ title }) => title)}
      onAllowAll={nothing}
      onShow={nothing}
      onOpenPacks={nothing}
    />
  )),
};
