package de.lotse.documents.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param maxBytes the largest file that is kept, in bytes */
@ConfigurationProperties("lotse.documents")
record DocumentSettings(@DefaultValue("20971520") int maxBytes) {

    DocumentSettings {
        if (maxBytes < 1) throw new IllegalArgumentException("lotse.documents.max-bytes must be positive");
    }
}
