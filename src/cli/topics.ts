/** What the help says of exit codes, formats and the environment. */
import { type HelpTopic, helpTopics } from '../say/help-topics.js';
import { voice } from '../say/voice.js';

export const topicNames = Object.keys(helpTopics) as HelpTopic[];

export const isTopic = (name: string | undefined): name is HelpTopic =>
  name !== undefined && Object.hasOwn(helpTopics, name);

/** A topic: its title, and each thing with its meaning. */
export function topicOf(name: HelpTopic) {
  const { title, meanings } = voice().help.topics[name];
  const all: Readonly<Record<string, string>> = meanings;
  return { title, things: helpTopics[name].map((thing) => [thing, all[thing]!] as const) };
}

/** A topic as a terminal shows it. */
export function topicText(name: HelpTopic): string {
  const { title, things } = topicOf(name);
  const width = Math.max(...things.map(([thing]) => thing.length));
  return `${title}\n${things.map(([thing, meaning]) => `  ${thing.padEnd(width)}  ${meaning}\n`).join('')}`;
}
