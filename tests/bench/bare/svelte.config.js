import adapter from '@sveltejs/adapter-node';

/** Everything a build makes stays in the folder that is ignored anyway. */
export default { kit: { adapter: adapter({ out: '.svelte-kit/build' }) } };
