package de.lotse.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code lotse.database.*}.
 *
 * @param url JDBC URL of an own PostgreSQL 15 or newer; absent: the one that comes with Lotse, kept in the data folder
 * @param durable false only in tests: commits are not written through to the disk
 * @param poolSize connections of the application; about ten for two cores
 */
@ConfigurationProperties("lotse.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("lotse_owner") String ownerUser,
        @Nullable String ownerPassword,
        @DefaultValue("lotse_app") String appUser,
        @Nullable String appPassword,
        Path dataFolder,
        @DefaultValue("true") boolean durable,
        @DefaultValue("10") int poolSize) {}
