package de.lotse.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param enabled whether an empty database is filled with the demo */
@ConfigurationProperties("lotse.demo")
record DemoSettings(@DefaultValue("true") boolean enabled) {}
