package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.SchemaReport;

class SchemaMappingTests extends ReadingTest {
    @Autowired
    private SchemaReports reports;

    @Test
    void everyFieldOfTheSchemaIsAnsweredByTheCodeAndNothingElseIs() {
        SchemaReport report = reports.last();

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }
}
