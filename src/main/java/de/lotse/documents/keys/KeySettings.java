package de.lotse.documents.keys;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys lie.
 *
 * @param storeFolder the wrapped case keys; backed up separately from the database
 * @param kekFile the key-encryption key; backed up separately from both
 */
@ConfigurationProperties("lotse.keys")
record KeySettings(Path storeFolder, Path kekFile) {}
