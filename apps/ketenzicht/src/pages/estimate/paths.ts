/** Where estimates are made and found. */
export const estimatePath = '/schatten';
export const estimateJobPath = `${estimatePath}/opdrachten`;
export const simulationPath = `${estimatePath}/proef`;
