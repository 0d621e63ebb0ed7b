package de.lotse.identity.oidc;

/**
 * @param name of whoever is invited
 * @param label of the provider's button
 * @param path where it leads
 */
record InvitedPage(String name, String label, String path) {}
