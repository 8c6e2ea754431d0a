// Settings of the commands. An editor knows every key; a flag (--base /a/b/) wins over what stands here.
import type { VariorumConfig } from 'variorum/config';

const config: VariorumConfig = {
  // Where the site will be published. Without it there are no canonical links, sitemap and feed.
  // url: 'https://example.org',
  // The path under which it lies there.
  // base: '/edition/',
};

export default config;
