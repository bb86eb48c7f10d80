/** The outage of a pet shop's website: who is there, what they write, and when. Every word the people of the demo say. */

/** OWNER and REPOSITORY name the repository of the demo. */
export const OWNER = 'spots-spot';
export const REPOSITORY = 'shop-web';

/** PEOPLE are the people of the pet shop, by login. */
export const PEOPLE = {
  'mara-whiskers': 'Mara Whiskers',
  'otis-finch': 'Otis Finch',
  'juniper-koi': 'Juniper Koi',
} as const;

/** Login is somebody of the pet shop. */
export type Login = keyof typeof PEOPLE;

/** REPORTER opens the incident, AUTHOR writes the postmortem, REVIEWER merges it. */
export const REPORTER: Login = 'mara-whiskers';
export const AUTHOR: Login = 'otis-finch';
export const REVIEWER: Login = 'juniper-koi';

/** FILES are what the repository holds before the incident. */
export const FILES: Readonly<Record<string, string>> = {
  'README.md': "# Spot's Spot\n\nThe website of the pet shop.\n",
  '.github/postmortem.yml': `timezone: America/Chicago
people:
  Otis Finch: otis-finch
postmortem:
  refresh: 0
incident:
  close-when-done: true
`,
};

/** INCIDENT is the issue as it is opened in the middle of the outage. */
export const INCIDENT = {
  title: "Spot's Spot does not answer",
  label: { name: 'incident', color: 'b60205', description: 'Something is broken, or was' },
  assignee: AUTHOR,
  body: `The website of the shop has been down since about 5:45 PM (CST): nothing of ours answers on port 8080.

- **Impact:** customers cannot reach the shop at all
- **Seen on:** the web server, where Nginx should be running
- **Working on it:** the web stack engineers
`,
} as const;

/** NOTE is what the author writes below the incident while it lasts: words for the timeline, and a command. */
export const NOTE = {
  body: `Nginx is not among the processes. Port 8080 is in the hands of \`apache2\`.

/severity SEV1
`,
  said: 'Port 8080 is in the hands of',
  severity: 'SEV1',
} as const;

/** SLIP is the line of the timeline that is first written with a wrong hour. */
export const SLIP = { wrong: '6:54 PM', right: '5:54 PM' } as const;

/** FRONT_MATTER fills the keys that the template leaves open; times are on the incident's date. */
export const FRONT_MATTER: Readonly<Record<string, (date: string) => string>> = {
  severity: () => 'SEV1',
  started: (date) => `${date} 17:45`,
  detected: (date) => `${date} 17:49`,
  acknowledged: (date) => `${date} 17:49`,
  resolved: (date) => `${date} 18:20`,
  services: () => '[shop-web]',
};

const TIMELINE: readonly (readonly [time: string, text: string])[] = [
  [
    '5:49 PM',
    'The engineers list the processes with `ps auxff`: Nginx is not among them. `netstat -ldpn` tells them which process holds which port.',
  ],
  [
    '5:52 PM',
    'Port 8080 is in the hands of `apache2`. They end it with `pkill apache2` and see in `netstat -ldpn` that the port is free.',
  ],
  [
    SLIP.right,
    'In `/etc/nginx`, `nginx.conf` belongs to user and group `root` while its neighbours belong to `nginx`, and nobody may read, write or execute it.',
  ],
  [
    '5:59 PM',
    '`chown nginx:nginx nginx.conf` gives the file back to its user, `chmod u+rwx nginx.conf` gives that user its permissions back.',
  ],
  [
    '6:00 PM',
    '`sudo service nginx restart` shows that Nginx can run again, for a moment, but on port 80 instead of 8080.',
  ],
  [
    '6:12 PM',
    'The port comes from `/etc/nginx/sites-available/default`, which says 80. They write 8080 and save the file.',
  ],
  ['6:13 PM', 'After another restart Nginx listens on port 8080. One of the two faults is gone.'],
  ['6:15 PM', 'The other is not: in `ps auxff` Nginx still runs as `root`, as open to attack as before.'],
  [
    '6:19 PM',
    'They stop what was started with `sudo`, become the user with `su nginx`, and run `service nginx start`.',
  ],
  [
    '6:20 PM',
    "Nginx runs as `nginx` and listens on port 8080. Spot's Spot is back online and customers can shop.",
  ],
];

interface Measure {
  readonly text: string;
  readonly owner: string;
  readonly dueInDays: number;
  readonly priority: string;
  readonly type: string;
}

/** MEASURES are the action items that follow from the outage. */
export const MEASURES: readonly Measure[] = [
  {
    text: 'Nginx runs as a user with fewer privileges on every web server',
    owner: '@juniper-koi',
    dueInDays: 7,
    priority: 'P1',
    type: 'prevent',
  },
  {
    text: 'Default settings in configuration files are checked before each deployment',
    owner: 'Otis Finch',
    dueInDays: 21,
    priority: 'P2',
    type: 'process',
  },
  {
    text: 'A monitoring system pages us when port 8080 stops answering',
    owner: '@mara-whiskers',
    dueInDays: 14,
    priority: 'P1',
    type: 'detect',
  },
];

/** SECTIONS hold, by heading of the template, what the author writes there; rows continue the template's table. */
export const SECTIONS: Readonly<Record<string, (date: string) => string>> = {
  'Issue summary':
    () => `At about 5:45 PM (CST) the web server of the local pet shop, Spot's Spot, went down, and for 35 minutes
no customer could reach the shop. Nginx had been running as the root user. Another service took its place,
so that it could no longer listen on port 8080. Since 6:20 PM it runs as its own user, and the site is back.`,
  Timeline: () => TIMELINE.map(([time, text]) => `| ${time} | ${text} |`).join('\n'),
  'Root cause and resolution':
    () => `Nginx ran as root. Whoever got in through it had the whole machine, and so a rival process, \`apache2\`, could
push it aside and take port 8080; the engineers suspect cats. The attack also took the permissions on \`nginx.conf\`
away from the user \`nginx\` and changed the default port of the site to 80.

The engineers ended the rival process, restored owner and permissions, put the port back to 8080 and started Nginx
as \`nginx\`. The last of these is what keeps the attack from working a second time.`,
  'Corrective and preventative measures': (date) =>
    MEASURES.map(
      ({ text, owner, dueInDays, priority, type }) =>
        `| ${text} | ${owner} | ${daysAfter(date, dueInDays)} | ${priority} | ${type} | |`,
    ).join('\n'),
  'Lessons learned':
    () => `- **Went well:** the tools that show processes and ports led to the rival process within minutes.
- **Went badly:** the first restart used \`sudo\` and so brought back the very weakness that had let the attack in.
- **Lucky:** owner, permissions and port were all that the attack changed, and all of it could be put back.`,
  'How the response worked':
    () => `It took four minutes until the engineers looked, because somebody happened to notice: nothing had told them.
From then on one group worked on one machine, and its notes became the timeline above.`,
};

function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
