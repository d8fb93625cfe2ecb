package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import dev.parley.api.files.ExportController;
import dev.parley.timeline.TimelineExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class ExportControllerTests {
    private final TimelineExport export = mock(TimelineExport.class);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void endsAnExportThatIsWhole() throws IOException {
        writeJson();
        assertThat(out.toString()).endsWith("]}\n");
    }

    @Test
    void leavesOpenWhatBreaksOff() {
        doThrow(new IllegalStateException("The database is gone")).when(export).forEach(any(), any());
        assertThatThrownBy(this::writeJson).hasMessage("The database is gone");
        assertThat(out.toString()).doesNotContain("]");
    }

    private void writeJson() throws IOException {
        Objects.requireNonNull(new ExportController(export)
                        .json(new LinkedMultiValueMap<>())
                        .getBody())
                .writeTo(out);
    }
}
