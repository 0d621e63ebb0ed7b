package de.lotse.identity.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passwords are hashed.
 *
 * @param argonMemoryKib memory of one hash in KiB; the default is the first choice of the OWASP password storage cheat sheet
 * @param argonIterations passes over that memory
 * @param parallelHashes how many may run at once
 */
@ConfigurationProperties("lotse.sign-in")
record SignInSettings(
        @DefaultValue("47104") int argonMemoryKib,
        @DefaultValue("1") int argonIterations,
        @DefaultValue("2") int parallelHashes) {}
