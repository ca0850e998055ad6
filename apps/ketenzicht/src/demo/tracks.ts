import { guardStories } from './tracks/guard-stories.ts';
import { residenceStories } from './tracks/residence-stories.ts';
import type { TrackStory } from './tracks/track-story.ts';

/** Every invented victim track of the demo. */
export const trackStories: readonly TrackStory[] = [...residenceStories, ...guardStories];
