package de.lotse.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads all message files of the class path: language → key → text. */
final class Bundles {

    private Bundles() {}

    static Map<String, Map<String, String>> readAll() {
        try {
            var bundles = new HashMap<String, Map<String, String>>();
            var files = new PathMatchingResourcePatternResolver(Bundles.class.getClassLoader())
                    .getResources("classpath*:messages/*_*.properties");
            for (var file : files) add(file, bundles.computeIfAbsent(languageOf(file), _ -> new HashMap<>()));
            return bundles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Resource file, Map<String, String> bundle) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (var key : properties.stringPropertyNames()) {
            if (bundle.put(key, properties.getProperty(key)) != null)
                throw new IllegalStateException("the text " + key + " stands in a second file, " + file);
        }
    }

    private static String languageOf(Resource file) {
        var name = String.valueOf(file.getFilename());
        return name.substring(name.lastIndexOf('_') + 1, name.length() - ".properties".length());
    }
}
