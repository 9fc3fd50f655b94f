/** Does nothing, later. */
export const nothing = async (): Promise<void> => {}
