package de.lotse.casework.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A paper of a case; its content is printed when the demo is filled.
 *
 * @param day on which it was added
 * @param type code list document_type
 * @param dated the day that it bears
 * @param name of the file; one that ends in .eml is a mail with the paper as its attachment
 * @param received the day on which it came
 * @param member place of the person it belongs to; null for the whole household
 * @param title its heading
 */
record DemoDocument(
        int day,
        String type,
        String name,
        @Nullable Integer dated,
        @Nullable Integer received,
        @Nullable Integer member,
        @DefaultValue("") String note,
        String title,
        @DefaultValue List<String> lines) {}
