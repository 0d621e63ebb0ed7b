package de.lotse.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code lotse.database.*}.
 *
 * @param url JDBC URL of an own PostgreSQL 15 or newer; absent: the one that comes with Lotse, kept in the data folder
 * @param publicUser with which public pages read; absent: the name of the application's role with {@code _public} behind it
 * @param durable false only in tests: commits are not written through to the disk
 * @param poolSize connections of the application; about ten for two cores
 * @param publicPoolSize connections of the public pages, beside those; however many visitors come, staff keep theirs
 */
@ConfigurationProperties("lotse.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("lotse_owner") String ownerUser,
        @Nullable String ownerPassword,
        @DefaultValue("lotse_app") String appUser,
        @Nullable String appPassword,
        @Nullable String publicUser,
        @Nullable String publicPassword,
        Path dataFolder,
        @DefaultValue("true") boolean durable,
        @DefaultValue("10") int poolSize,
        @DefaultValue("4") int publicPoolSize) {

    String publicRole() {
        return publicUser == null ? Database.publicRoleOf(appUser) : publicUser;
    }
}
