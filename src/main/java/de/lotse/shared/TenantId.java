package de.lotse.shared;

import java.io.Serializable;

/**
 * One municipality of the installation.
 *
 * @param value the five-digit official municipality key (Amtlicher Gemeindeschlüssel) as a number, e.g. 5916 for Herne
 */
public record TenantId(int value) implements Serializable {}
