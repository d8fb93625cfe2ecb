import edu.stanford.nlp.ie.crf.CRFClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes the model of names anew: its file holds each weight in eight bytes of which the library reads four, so that the same weights
 * take a third less. The build runs it: {@code java RepackNames.java MODEL NOTE}, where the note keeps the size of what was written, so
 * that a second run leaves it.
 */
class RepackNames {
    public static void main(String[] args) throws IOException {
        Path model = Path.of(args[0]);
        Path note = Path.of(args[1]);
        if (Files.exists(note) && Files.readString(note).equals(size(model))) {
            return;
        }
        Path packed = model.resolveSibling("packed.gz");
        CRFClassifier.getClassifierNoExceptions(model.toString()).serializeClassifier(packed.toString());
        Files.move(packed, model, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(note, size(model));
    }

    private static String size(Path file) throws IOException {
        return Long.toString(Files.size(file));
    }
}
