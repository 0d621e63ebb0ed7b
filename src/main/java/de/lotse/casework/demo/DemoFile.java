package de.lotse.casework.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The content for one municipality. */
record DemoFile(
        @DefaultValue List<DemoCase> cases, @DefaultValue List<DemoInquiry> inquiries) {

    /** Throws an exception for a key that no record knows, so that a slip in the content is noticed. */
    static DemoFile read(String name) {
        return read(name, DemoFile.class);
    }

    /** The same for a file with other content. */
    static <T> T read(String name, Class<T> type) {
        try {
            var sources = new YamlPropertySourceLoader().load(name, new ClassPathResource("demo/" + name + ".yaml"));
            var binder = new Binder(ConfigurationPropertySources.from(sources));
            return binder.bind("demo", Bindable.of(type), strict()).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BindHandler strict() {
        return new NoUnboundElementsBindHandler(BindHandler.DEFAULT);
    }
}
