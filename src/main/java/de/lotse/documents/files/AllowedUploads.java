package de.lotse.documents.files;

import de.lotse.documents.UploadCheck;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.documents.Uploads;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.tika.Tika;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

@Component
@EnableConfigurationProperties(DocumentSettings.class)
class AllowedUploads implements Uploads {

    private static final int BYTES_IN_MEGABYTE = 1024 * 1024;
    private final Supplier<Tika> tika =
            SingletonSupplier.of(Tika::new); // its table of types is read with the first file, not at start
    private final DocumentSettings settings;

    AllowedUploads(DocumentSettings settings) {
        this.settings = settings;
    }

    @Override
    public UploadCheck check(String fileName, byte[] content) {
        if (content.length == 0) return new Rejected("documents.upload.empty");
        if (content.length > settings.maxBytes())
            return new Rejected("documents.upload.tooLarge", settings.maxBytes() / BYTES_IN_MEGABYTE);

        var name = FileName.safe(fileName);
        var kind = FileKind.byEnding(name);
        if (kind.isEmpty()) return new Rejected("documents.upload.kind");
        if (!kind.get().looksLike(tika.get().detect(content))) return new Rejected("documents.upload.ending", name);

        return problemInside(kind.get(), content)
                .<UploadCheck>map(Rejected::new)
                .orElseGet(() -> new Accepted(kind.get().mediaType(), Sha256.hex(content), name));
    }

    private static Optional<String> problemInside(FileKind kind, byte[] content) {
        return switch (kind) {
            case DOCX, XLSX, ODT -> OfficeFile.problem(kind, content);
            case PDF -> PdfFile.problem(content);
            case JPEG, PNG, HEIC, TEXT -> Optional.empty();
        };
    }
}
