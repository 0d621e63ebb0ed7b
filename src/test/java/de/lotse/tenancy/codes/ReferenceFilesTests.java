package de.lotse.tenancy.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class ReferenceFilesTests {

    private final List<ReferenceList> lists = ReferenceFiles.all();

    List<ReferenceList> lists() {
        return lists;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hasEntriesAndNoCodeTwice(ReferenceList list) {
        assertThat(list.codes()).isNotEmpty().extracting(ReferenceCode::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hasNoLabelTwiceSoThatStaffCanTellEntriesApart(ReferenceList list) {
        assertThat(list.codes()).extracting(ReferenceCode::label).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void namesTheSourceOfTheListAndOfEveryEntry(ReferenceList list) {
        assertThat(list.source()).isNotBlank();
        assertThat(list.licenceNote()).isNotBlank();
        assertThat(list.codes()).extracting(ReferenceCode::source).allMatch(source -> !source.isBlank());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void marksWhatWasNotCheckedInSourceAndAttributeAlike(ReferenceList list) {
        assertThat(list.codes())
                .allMatch(code -> code.source().startsWith("ungeprüft")
                        == "true".equals(code.attributes().get("unverified")));
    }

    @Test
    void leavesNoFileOut() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/reference"))) {
            var names = files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("lists.csv"));
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            lists.stream().map(list -> list.key() + ".csv").toList());
        }
    }

    @Test
    void knowsThe54DistrictsAndIndependentCities() {
        var tenants = codes("tenants-nrw");
        assertThat(tenants).hasSize(54);
        assertThat(tenants).allMatch(code -> Integer.parseInt(code.code()) == Integer.parseInt(attribute(code, "ags")));
        assertThat(tenants).extracting(code -> attribute(code, "kind")).containsOnly("KREIS", "KREISFREIE_STADT");
        assertThat(tenants.stream().filter(code -> !code.attributes().containsKey("population")))
                .extracting(ReferenceCode::label)
                .containsExactly("Aachen");
    }

    @Test
    void placesDistrictsInTenants() {
        var tenants = new HashSet<>(
                codes("tenants-nrw").stream().map(ReferenceCode::code).toList());
        assertThat(codes("district")).allMatch(code -> tenants.contains(attribute(code, "tenant")));
    }

    @Test
    void tellsScriptAndDirectionOfEveryLanguage() {
        var languages = codes("language");
        assertThat(languages)
                .hasSizeGreaterThan(90)
                .allMatch(code -> attribute(code, "script").length() == 4);
        assertThat(languages).extracting(code -> attribute(code, "direction")).containsOnly("ltr", "rtl");
        assertThat(languages)
                .extracting(ReferenceCode::code)
                .contains("kmr", "ckb", "prs", "rmy", "aii", "ti", "so", "ps", "ar", "uk", "tr", "bg", "ro");
        assertThat(rightToLeft(languages))
                .contains("ar", "fa", "prs", "ps", "ckb", "ur", "aii")
                .doesNotContain("kmr", "tr");
    }

    @Test
    void tellsIsoCodesAndNationalityOfEveryState() {
        var states = codes("state");
        var outsideIso = Set.of("STATELESS", "UNRESOLVED", "NOT_STATED");
        assertThat(states)
                .extracting(ReferenceCode::code)
                .containsAll(outsideIso)
                .contains("SYR", "UKR", "DEU");
        assertThat(states).allMatch(code -> !attribute(code, "nationality").isBlank());
        assertThat(states.stream().filter(code -> !outsideIso.contains(code.code())))
                .allMatch(code -> attribute(code, "iso3").equals(code.code())
                        && attribute(code, "iso2").length() == 2);
    }

    private static List<String> rightToLeft(List<ReferenceCode> languages) {
        return languages.stream()
                .filter(code -> attribute(code, "direction").equals("rtl"))
                .map(ReferenceCode::code)
                .toList();
    }

    private List<ReferenceCode> codes(String key) {
        return Stream.of(key)
                .flatMap(wanted -> lists.stream().filter(list -> list.key().equals(wanted)))
                .flatMap(list -> list.codes().stream())
                .toList();
    }

    private static String attribute(ReferenceCode code, String name) {
        return Objects.requireNonNullElse(code.attributes().get(name), "");
    }
}
