/** Invented incidents with their postmortems, and new incidents with what a reader would call alike among them. */

interface Told {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly services: readonly string[];
  readonly summary: string;
  readonly causes: readonly string[];
  readonly timeline: readonly string[];
  readonly actions: readonly string[];
}

const told = ({ name, title, date, services, summary, causes, timeline, actions }: Told) => ({
  path: `postmortems/${date}-${name}.md`,
  name,
  text: [
    '---',
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    'severity: SEV2',
    `services: [${services.join(', ')}]`,
    '---',
    '',
    `# Postmortem: ${title}`,
    '',
    '## Issue summary',
    '',
    summary,
    '',
    '## Timeline',
    '',
    'All times are in UTC.',
    '',
    '| Time | What happened |',
    '| ---- | ------------- |',
    ...timeline.map((entry, at) => `| 1${at}:05 | ${entry} |`),
    '',
    '## Root cause and resolution',
    '',
    ...causes.map((cause) => `- ${cause}`),
    '',
    '## Corrective and preventative measures',
    '',
    ...actions.map((action) => `- [ ] ${action} (owner: @alice, due: 2026-12-01, priority: P2)`),
    '',
    '## Lessons learned',
    '',
    'The alert came late, and customers told us before our own monitoring did.',
    '',
  ].join('\n'),
});

const FREE = `# 2026-04-02 Node upgrade drained every checkout pod

The kubernetes node pool was upgraded in the afternoon. The upgrade cordoned and drained the nodes one by one, and since
the checkout deployment had no pod disruption budget, all its replicas were evicted within the same two minutes. Nobody
could pay for eleven minutes, until the scheduler had placed the pods on fresh nodes and their images were pulled.

## What we do about it

- [ ] Pod disruption budgets for all deployments that customers see
- [ ] The upgrade waits until replicas are ready again
`;

/** DOCUMENTS are the postmortems of one repository. */
export const DOCUMENTS: readonly { readonly name: string; readonly path: string; readonly text: string }[] = [
  told({
    name: 'pool',
    title: 'Checkout answers 503 at the end of the month',
    date: '2026-01-30',
    services: ['checkout', 'catalogue-db'],
    summary:
      'For 40 minutes every third order failed. All connections of the database pool were held by a slow report query, so that checkout waited for one and gave up.',
    causes: [
      'The monthly report ran on the primary database and held its connections for minutes.',
      'The pool of checkout has 20 connections and no limit on how long one may be held.',
    ],
    timeline: [
      'Checkout answers 503',
      'The pool is found exhausted',
      'The report is stopped, orders go through',
    ],
    actions: ['Reports run on the replica', 'An alert when the connection pool is nearly exhausted'],
  }),
  told({
    name: 'export',
    title: 'Orders time out while the nightly export runs',
    date: '2026-03-11',
    services: ['checkout', 'reports'],
    summary:
      'The export opened a connection for each warehouse and never closed them. The database refused more connections, and orders ran into timeouts from 02:00 to 03:10.',
    causes: ['The export leaks database connections when a warehouse answers slowly.'],
    timeline: ['The export begins', 'Too many connections', 'The export is killed'],
    actions: ['The export closes its connections', 'A smaller connection limit for batch work'],
  }),
  told({
    name: 'certificate-login',
    title: 'Nobody can log in: certificate of auth.acme.example expired',
    date: '2026-02-14',
    services: ['login'],
    summary:
      'The TLS certificate of the login host expired at midnight. Browsers refused the page for three hours, until a new certificate was issued by hand.',
    causes: ['Renewal was switched off during a move and nobody was told when the certificate would expire.'],
    timeline: ['The certificate expires', 'Customers report a warning', 'A new certificate is installed'],
    actions: ['Certificates are renewed automatically', 'An alert 20 days before a certificate expires'],
  }),
  told({
    name: 'certificate-partner',
    title: 'Partner API rejects all clients',
    date: '2026-05-20',
    services: ['partner-api'],
    summary:
      'The certificate had been renewed in time but the gateway was not reloaded and went on presenting the old one. Partners could not connect over TLS for two hours.',
    causes: ['The gateway reads its certificate only when it starts.'],
    timeline: ['The old certificate ends', 'Partners call', 'The gateway is reloaded'],
    actions: [
      'Renewal reloads the gateway',
      'A probe compares the presented certificate with the stored one',
    ],
  }),
  told({
    name: 'disk-search',
    title: 'Search shows yesterday: a node ran out of disk space',
    date: '2026-02-02',
    services: ['search'],
    summary:
      'One node of the search cluster had a full disk. The index became read-only, so that new products were not found for five hours.',
    causes: ['Debug logs were never rotated and filled the volume that the index lives on.'],
    timeline: ['The disk is full', 'The index turns read-only', 'Old logs are deleted'],
    actions: ['Logs are rotated', 'An alert at 80 % of disk space'],
  }),
  told({
    name: 'disk-mail',
    title: 'Mail relay stopped, volume full',
    date: '2026-06-08',
    services: ['mail'],
    summary:
      'The relay could not write its spool any more: the volume was full of bounced messages. No mail left the company for an hour.',
    causes: ['Bounces are kept for ever and fill the disk.'],
    timeline: ['The spool cannot be written', 'The volume is found full', 'Bounces are removed'],
    actions: ['Bounces are kept for a week', 'Disk usage is watched on the relay too'],
  }),
  told({
    name: 'dns',
    title: 'Shop unreachable after the DNS zone was moved',
    date: '2026-03-29',
    services: ['network'],
    summary:
      'The new zone lacked two records. Resolvers answered NXDOMAIN for the shop for up to an hour after the records had been added.',
    causes: ['Records were copied by hand between DNS providers and not compared.'],
    timeline: ['The zone is moved', 'The name does not resolve', 'The records are added'],
    actions: ['Zones are generated and compared before a move'],
  }),
  told({
    name: 'cache',
    title: 'Home page slow after Redis was restarted',
    date: '2026-04-17',
    services: ['shop-web'],
    summary:
      'The restart emptied the cache. Every visitor asked the recommendation engine at once, which answered in 20 seconds instead of 50 ms.',
    causes: ['The cache is filled only by requests: a stampede follows each flush.'],
    timeline: ['Redis restarts', 'Pages take 20 seconds', 'The cache is warm again'],
    actions: ['The cache is warmed before traffic arrives', 'One request at a time fills an entry'],
  }),
  told({
    name: 'queue',
    title: 'Order confirmations four hours late',
    date: '2026-05-05',
    services: ['mail'],
    summary:
      'A message with a broken address crashed the workers of the confirmation queue. It was delivered again and again, and the backlog grew to 40,000 messages.',
    causes: ['A poison message goes back to the front of the queue.', 'There is no dead letter queue.'],
    timeline: ['Workers restart', 'The backlog grows', 'The message is removed'],
    actions: ['A dead letter queue after three attempts', 'An alert on the age of the backlog'],
  }),
  told({
    name: 'charged-twice',
    title: 'Customers were charged twice',
    date: '2026-01-12',
    services: ['payments'],
    summary:
      'A timeout made the payment worker send 312 charges a second time. The money was refunded within two days.',
    causes: ['Charges carry no idempotency key, so that a repeated one counts again.'],
    timeline: ['The provider is slow', 'Charges are repeated', 'The worker is stopped, refunds begin'],
    actions: ['Every charge has an idempotency key', 'A daily report of duplicate charges'],
  }),
  told({
    name: 'provider',
    title: 'Card payments fail during an outage of the payment provider',
    date: '2026-06-21',
    services: ['payments'],
    summary:
      'The provider answered 500 for 70 minutes. There was no second provider, and the shop showed a blank page in place of an explanation.',
    causes: ['All card payments depend on one provider.'],
    timeline: ['Card payments fail', 'The provider confirms an outage', 'Payments work again'],
    actions: ['A second provider for cards', 'A page that offers other ways to pay'],
  }),
  told({
    name: 'leaked-key',
    title: 'Access key in a public repository',
    date: '2026-02-25',
    services: ['infrastructure'],
    summary:
      'A key of the cloud account was committed to a public repository and used by strangers to start machines within nine minutes. It was revoked after an hour.',
    causes: ['Nothing scans commits for credentials before they are pushed.'],
    timeline: ['The key is pushed', 'Strange machines start', 'The key is revoked'],
    actions: ['Commits are scanned for credentials', 'Keys live for an hour'],
  }),
  told({
    name: 'images',
    title: 'Product images missing',
    date: '2026-04-28',
    services: ['images'],
    summary:
      'A feature flag pointed the pages to an image host that does not exist. For half an hour all product pictures answered 404.',
    causes: ['The value of the flag was mistyped and is not validated.'],
    timeline: ['The flag is changed', 'Pictures answer 404', 'The flag is reverted'],
    actions: ['Flags with addresses are validated'],
  }),
  told({
    name: 'clock',
    title: 'Discounts ended an hour early',
    date: '2026-03-29',
    services: ['pricing'],
    summary:
      'In the night of the change to daylight saving time vouchers expired an hour too early, and 2,100 customers paid the full price.',
    causes: ['Ends of discounts are kept as local time without a zone.'],
    timeline: ['Summer time begins', 'Vouchers are refused', 'Ends are moved by an hour'],
    actions: ['Ends of discounts are kept in UTC'],
  }),
  told({
    name: 'memory',
    title: 'Inventory import killed again and again',
    date: '2026-05-14',
    services: ['inventory'],
    summary:
      'A supplier sent a file of 3 GB. The import read it into memory at once, was killed by the kernel for being out of memory, and began anew.',
    causes: ['The import holds whole files in memory.'],
    timeline: ['The file arrives', 'The import is killed', 'The file is cut in pieces'],
    actions: ['The import reads line by line', 'Files beyond 500 MB are refused'],
  }),
  told({
    name: 'stuffing',
    title: 'Credential stuffing against customer accounts',
    date: '2026-06-30',
    services: ['login'],
    summary:
      'A botnet tried 1.2 million leaked passwords against the login page from many addresses. 84 accounts were taken over.',
    causes: ['Failed attempts are limited per address and not per account.'],
    timeline: ['Failed attempts rise', 'Accounts are locked', 'The botnet is blocked'],
    actions: ['Attempts are limited per account', 'A second factor for all customers'],
  }),
  { name: 'drained', path: 'postmortems/2026-04-02-node-upgrade.md', text: FREE },
];

/** NewIncident is an incident as it is when it is opened; `like` are the postmortems that are alike. */
export interface NewIncident {
  readonly title: string;
  readonly body: string;
  readonly services: readonly string[];
  readonly like: readonly string[];
}

const one = (title: string, body: string, like: readonly string[], services: readonly string[] = []) => ({
  title,
  body,
  services,
  like,
});

/** As an issue form writes it. */
const form = (impact: string, since: string, soFar: string) =>
  `### What do users notice?\n\n${impact}\n\n### Since when?\n\n${since}\n\n### What is affected?\n\n_No response_\n\n### What was seen and done so far?\n\n${soFar}`;

/** KNOWN_INCIDENTS are those with which the threshold was chosen. */
export const KNOWN_INCIDENTS: readonly NewIncident[] = [
  one(
    'Checkout answers 503',
    'Customers cannot place orders. The log says: no connection from the pool within 30 seconds.',
    ['pool', 'export', 'drained'],
    ['checkout'],
  ),
  one(
    'Login page shows a certificate warning',
    'Browsers say that the certificate of auth.acme.example expired at midnight.',
    ['certificate-login', 'certificate-partner'],
    ['login'],
  ),
  one(
    'Search index is read-only',
    'One of the nodes has no disk space left.',
    ['disk-search', 'disk-mail'],
    ['search'],
  ),
  one('Charged twice for one order', 'A customer sent a screenshot with two charges for the same order.', [
    'charged-twice',
  ]),
  one(
    'Order mails arrive hours late',
    'The queue of confirmations grows, workers restart again and again.',
    ['queue', 'disk-mail'],
    ['mail'],
  ),
  one(
    'Redis restarted, home page takes 20 seconds',
    'All pages are slow since the cache is empty.',
    ['cache'],
    ['shop-web'],
  ),
  one('Cloud access key found in a public gist', 'A stranger wrote to us. The key was committed last week.', [
    'leaked-key',
  ]),
  one('Newsletter had the wrong sender', 'Marketing noticed that the old company name was in it.', []),
  one(
    'Checkout button hidden on small phones',
    'It is below the footer since the new style sheet.',
    [],
    ['checkout'],
  ),
  one('VAT is wrong for Norway', 'Invoices show 19 % in place of 25 %.', []),
  one('Label printers in the warehouse are offline', 'Parcels cannot be sent since this morning.', []),
  one('Site down', '', []),
  one(
    'Orders fail again',
    form(
      'About a third of the customers see an error when they pay. The others wait for half a minute.',
      'Since about 02:10, when the export of the warehouses was started by hand.',
      'The database refuses new connections. We stopped two workers, which changed nothing. Next we look at who holds the connections.',
    ),
    ['export', 'pool'],
    ['checkout'],
  ),
  one(
    'Product page shows prices without tax to companies from abroad',
    form(
      'Companies from abroad see prices without tax although they are not registered with us. Some of them ordered already, the amounts have to be corrected by hand.',
      'Since the release of Tuesday evening, as far as we can tell from the orders.',
      'Sales called at 10:15. The release is a suspect. A query shows 43 orders from nine countries, each with a wrong amount, together 1,200 euros.',
    ),
    [],
  ),
  one('Incident', 'Something is wrong, customers complain. Please have a look as soon as possible.', []),
  one(
    'Errors in production',
    'Many errors and timeouts since 14:00. The service was restarted, which did not help.',
    [],
  ),
];

/** UNSEEN_INCIDENTS are those that had no part in it. */
export const UNSEEN_INCIDENTS: readonly NewIncident[] = [
  one(
    'Partners cannot connect: TLS certificate refused',
    'Three partners report that our certificate is no longer valid.',
    ['certificate-partner', 'certificate-login'],
    ['partner-api'],
  ),
  one(
    'Too many connections to the catalogue database',
    'Orders fail with timeouts. Something holds connections open.',
    ['pool', 'export'],
    ['checkout'],
  ),
  one('www.acme.example does not resolve', 'NXDOMAIN since the DNS zone was changed an hour ago.', ['dns']),
  one(
    'Inventory import out of memory',
    'The kernel kills it whenever the file of a big supplier arrives.',
    ['memory'],
    ['inventory'],
  ),
  one(
    'Pictures of products answer 404',
    'All images are missing since a feature flag was switched.',
    ['images'],
    ['images'],
  ),
  one(
    'Thousands of failed logins',
    'They come from many addresses and try leaked passwords.',
    ['stuffing'],
    ['login'],
  ),
  one(
    'Kubernetes upgrade evicted the checkout pods',
    'Nodes were drained, no replicas are left.',
    ['drained'],
    ['checkout'],
  ),
  one(
    'Card payments declined for everyone',
    'The payment provider answers 500.',
    ['provider', 'charged-twice'],
    ['payments'],
  ),
  one(
    'Vouchers expired too early',
    'It began with the change to summer time, they are an hour off.',
    ['clock'],
    ['pricing'],
  ),
  one(
    'Mail server: volume is full',
    'The relay cannot write to its spool.',
    ['disk-mail', 'disk-search', 'queue'],
    ['mail'],
  ),
  one('Typo in the terms of service', 'The second paragraph names a street that does not exist.', []),
  one('Chat widget speaks the wrong language', 'Visitors from Spain are greeted in Polish.', [], ['chat']),
  one('Map of stores shows old addresses', 'Two stores moved in spring and the map was never changed.', []),
  one('Login button has the wrong colour', 'It is grey on grey since the redesign.', [], ['login']),
  one('Gift wrapping cannot be chosen', 'The option is missing in the basket since this morning.', []),
  one('Slow', 'It is slow.', []),
  one(
    'Search finds nothing that was added today',
    form(
      'Products that were added this morning cannot be found. Older ones can.',
      'Since the night.',
      'The index of the search cluster is read-only. One node reports that its disk is full, mostly of debug logs. We delete what is older than a week.',
    ),
    ['disk-search', 'disk-mail'],
    ['search'],
  ),
  one(
    'Videos on the home page do not start',
    form(
      'The player stays black on the home page, on all browsers. On product pages videos start.',
      'Since yesterday, says support, and nobody in the team was told.',
      'The browser logs a policy that forbids frames of the video host. The policy was made stricter last week. We try to allow the host again.',
    ),
    [],
    ['shop-web'],
  ),
  one('Statistics of last week are empty', 'The dashboard of the sales team shows zeros.', [], ['reports']),
];
