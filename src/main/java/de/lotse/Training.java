package de.lotse;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * With {@code --lotse.training=true} Lotse signs itself in to its demo installation, opens a page of every kind and ends, so that the JVM
 * learns which classes and methods are needed (JDK Enhancement Proposals 514 and 515). Spring's own {@code spring.context.exit} would
 * halt the JVM and leave the database running.
 */
final class Training {

    private Training() {}

    /** After everybody else has heard that Lotse is ready: whoever listens still needs an open context. */
    static void after(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        if (!settings.getProperty("lotse.training", Boolean.class, false)) return;
        var pages = new TrainingVisit("http://127.0.0.1:" + settings.getRequiredProperty("local.server.port"));
        pages.signIn("amira.case", "lotse-demo");
        System.out.println(pages.follow("/start") + " pages");
        context.close();
    }
}
