package de.lotse.audit.chain;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code lotse.audit.*}.
 *
 * @param checkpointFolder where the signed checkpoints are appended; best on another host than the database
 * @param keyFile the key that signs them, made at the first start
 * @param checkpointEvery pause between two checkpoints of a chain that has grown
 */
@ConfigurationProperties("lotse.audit")
record AuditSettings(
        Path checkpointFolder,
        Path keyFile,
        @DefaultValue("5m") Duration checkpointEvery) {}
