/** 256 plain words, one for each value of a byte. Their order never changes: readers compare what they see with what was printed. */
export const WORDS: readonly string[] = `
acorn actor adobe agent album alley amber anchor angle ankle apple apron arrow atlas attic autumn
badge baker balcony bamboo banjo barley basket beacon beaver berry bishop blanket bonnet bottle
branch bread bridge bronze brush bucket butter button cabin cable cactus camel candle canoe canvas
canyon carbon carpet carrot castle cedar cellar chalk cherry chess chimney cinema circle citrus clay
cliff clover cobalt cobweb coffee comet compass copper coral cotton cousin cradle crayon cricket
crown crystal curtain daisy dancer denim desert dinner doctor dolphin donkey dragon drawer drum dusk
eagle early earth easel echo elbow ember engine envelope fabric falcon farmer feather fence ferry
fiddle field finger flame flower flute forest fossil fountain fox frost galaxy garden garlic gate
ginger glacier glove goat granite grape gravel guitar hammer harbor harvest hazel helmet heron hill
honey horse hotel ice igloo indigo island ivory jacket jasmine jelly jewel jungle kettle kitchen
kite knight ladder lagoon lamp lantern lavender leaf lemon library lily linen lizard lobster locket
lunar magnet mango maple marble market meadow melon mirror mitten monkey moss mountain museum
mustard nectar needle nest nickel noodle oasis ocean olive onion orange orchid otter oven oxygen
oyster paddle palace panda paper parrot pasture peach pebble pencil pepper piano pigeon pillow
pirate planet plum pocket poem pond poppy potato prairie pumpkin puzzle quartz quilt rabbit radio
rain raven ribbon river robin rocket rope ruby saddle sailor salmon sand satin scarf school shadow
shell silver sister sky sofa spider spoon statue summer table thunder ticket tiger timber tulip
tunnel turtle umbrella
`
  .trim()
  .split(/\s+/);
