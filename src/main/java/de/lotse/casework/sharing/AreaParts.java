package de.lotse.casework.sharing;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharedCase;
import de.lotse.tenancy.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the last final assessment says of an area of life: situation and need, under the category of the area. */
@Configuration(proxyBeanMethods = false)
class AreaParts {

    /** As the function casework.category_of says; the other categories have parts of their own. */
    private static final List<ContentCategory> OF_AREAS = List.of(
            ContentCategory.EDUCATION,
            ContentCategory.WORK,
            ContentCategory.HOUSING,
            ContentCategory.HEALTH,
            ContentCategory.FAMILY_LAW,
            ContentCategory.DEBT,
            ContentCategory.RESIDENCE_STATUS,
            ContentCategory.LANGUAGE);

    @Bean
    SharedParts sharedAreas(JdbcClient jdbc, Codes codes, CaseTexts texts, ObjectProvider<SharedPart> parts) {
        var areas = OF_AREAS.stream()
                .<SharedPart>map(category -> new Part(category, shared -> lines(jdbc, codes, texts, shared, category)));
        return new SharedParts(Stream.concat(parts.stream(), areas).toList());
    }

    private static List<SharedLine> lines(
            JdbcClient jdbc, Codes codes, CaseTexts texts, SharedCase shared, ContentCategory category) {
        return jdbc.sql("""
                        select r.id, r.life_area, r.situation, r.need
                        from   casework.assessment_area r
                        where  r.assessment_id = (select a.id from casework.assessment a where a.case_id = ? order by a.number desc limit 1)
                        and    casework.category_of(r.life_area) = ?
                        order  by r.id""")
                .params(shared.caseId(), category.name())
                .query((row, number) -> line(row, codes, texts, shared))
                .list();
    }

    private static SharedLine line(ResultSet row, Codes codes, CaseTexts texts, SharedCase shared) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var situation = texts.open(shared.caseId(), row, "assessment_area", "situation", id);
        var need = texts.open(shared.caseId(), row, "assessment_area", "need", id);
        var told = need.isEmpty() ? situation : (situation + "\n" + t("casework.sharing.need", need)).strip();
        return new SharedLine(codes.label("life_area", row.getString("life_area")), told, null);
    }
}
