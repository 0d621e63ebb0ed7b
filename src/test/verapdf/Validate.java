import java.nio.file.Files;
import java.nio.file.Path;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Prints one line for each rule of PDF/UA-1 and PDF/A-3a that a file among the arguments breaks, then "checked". Started by the test class VeraPdf. */
class Validate {

    static void main(String[] args) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (var file : args)
            for (var flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A}) check(Path.of(file), flavour);
        System.out.println("checked");
    }

    private static void check(Path file, PDFAFlavour flavour) throws Exception {
        try (var in = Files.newInputStream(file);
                var parser = Foundries.defaultInstance().createParser(in, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            result.getTestAssertions().stream()
                    .map(broken -> "%s %s-%d %s".formatted(flavour, broken.getRuleId().getClause(), broken.getRuleId().getTestNumber(), broken.getMessage()))
                    .distinct()
                    .forEach(System.out::println);
            if (result.getTotalAssertions() == 0) System.out.println(flavour + " nothing was checked");
        }
    }
}
