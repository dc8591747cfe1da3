/** The address that somebody types to join, at this address of the server. */
export const typedAddress = (address: string) => `${address.replace(/^https?:\/\//, '')}/join`;
