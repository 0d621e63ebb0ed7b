package de.lotse.documents.files;

import de.lotse.documents.Mails;
import de.lotse.documents.PaintingBusy;
import de.lotse.documents.Pictures;
import de.lotse.documents.UploadCheck;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.documents.Uploads;
import de.lotse.documents.Verdict;
import de.lotse.documents.VirusScanner;
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
    private static final byte[] NOTHING = new byte[0];
    private final Supplier<Tika> tika =
            SingletonSupplier.of(Tika::new); // its table of types is read with the first file, not at start
    private final DocumentSettings settings;
    private final Mails mails;
    private final Pictures pictures;
    private final VirusScanner scanner;

    AllowedUploads(DocumentSettings settings, Mails mails, Pictures pictures, VirusScanner scanner) {
        this.settings = settings;
        this.mails = mails;
        this.pictures = pictures;
        this.scanner = scanner;
    }

    @Override
    public UploadCheck check(String fileName, byte[] content) {
        if (content.length == 0) return new Rejected("documents.upload.empty");
        if (content.length > settings.maxBytes())
            return new Rejected("documents.upload.tooLarge", settings.maxBytes() / BYTES_IN_MEGABYTE);

        var name = FileName.safe(fileName);
        var kind = FileKind.byEnding(name);
        if (kind.isEmpty()) return new Rejected(RefusedKind.messageFor(name));
        var detected = tika.get().detect(content);
        if (!kind.get().looksLike(detected)) return mismatch(kind.get(), detected, name);

        return problemInside(kind.get(), content)
                .<UploadCheck>map(Rejected::new)
                .orElseGet(
                        () -> new Accepted(kind.get().mediaType(), Sha256.hex(content), name, scanner.scan(content)));
    }

    @Override
    public Received receive(String fileName, byte[] content) {
        return switch (check(fileName, content)) {
            case Accepted accepted
            when accepted.isPicture() && !accepted.verdict().isInfected() -> painted(accepted, content);
            case Accepted accepted -> new Received(accepted, content);
            case Rejected rejected -> new Received(rejected, NOTHING);
        };
    }

    @Override
    public Accepted made(String name, String mediaType, byte[] content, Verdict verdict) {
        return new Accepted(mediaType, Sha256.hex(content), FileName.safe(name.replace('/', '-')), verdict);
    }

    private Received painted(Accepted accepted, byte[] content) {
        try {
            return upright(accepted, content);
        } catch (PaintingBusy e) {
            return new Received(new Rejected("documents.upload.busy"), NOTHING);
        }
    }

    private Received upright(Accepted accepted, byte[] content) {
        return pictures.upright(content, Pictures.PAGE)
                .map(picture -> new Received(FileKind.JPEG.renamed(accepted, picture.jpeg()), picture.jpeg()))
                .orElseGet(() -> new Received(new Rejected("documents.upload.picture.damaged"), NOTHING));
    }

    private Optional<String> problemInside(FileKind kind, byte[] content) {
        return switch (kind) {
            case DOCX, XLSX, ODT -> OfficeFile.problem(kind, content);
            case PDF -> PdfFile.problem(content);
            case JPEG, PNG -> PictureFile.problem(content);
            case EML, MSG ->
                mails.read(kind.mediaType(), content).isPresent()
                        ? Optional.empty()
                        : Optional.of("documents.upload.mail");
            case TEXT -> Optional.empty();
        };
    }

    /** An office file with a password is no archive any more, but wrapped in the old format of Office ([MS-OFFCRYPTO]). */
    private static Rejected mismatch(FileKind kind, String detected, String name) {
        return kind.isOffice() && FileKind.MSG.looksLike(detected)
                ? new Rejected("documents.upload.passwordOffice")
                : new Rejected("documents.upload.ending", name);
    }
}
