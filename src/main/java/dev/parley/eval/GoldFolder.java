package dev.parley.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder with articles and with what a careful reader finds in them; {@code docs/gold-format.md} tells its form.
 *
 * @param folder holds {@code dispatches.jsonl}, {@code gold.json} and, where needed, {@code names.txt}
 */
record GoldFolder(Path folder) {
    static final String DISPATCHES = "dispatches.jsonl";
    static final String GOLD = "gold.json";
    static final String NAMES = "names.txt";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The lines of the articles' file. */
    List<GoldRecord> dispatches() {
        List<GoldRecord> records = new ArrayList<>();
        int number = 0;
        for (String line : text(DISPATCHES).lines().toList()) {
            String place = "line " + ++number;
            if (!line.isBlank()) {
                records.add(new GoldRecord(DISPATCHES, place, json(DISPATCHES, place, line)));
            }
        }
        if (records.isEmpty()) {
            throw BadGold.at(DISPATCHES, "", "", "holds no article");
        }
        return records;
    }

    GoldRecord gold() {
        return new GoldRecord(GOLD, "", json(GOLD, "", text(GOLD)));
    }

    /** Empty when there is no such file. */
    List<String> names() {
        return Files.exists(folder.resolve(NAMES)) ? text(NAMES).lines().toList() : List.of();
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (NoSuchFileException e) {
            throw BadGold.at(file, "", "", "there is no such file in " + folder);
        } catch (CharacterCodingException e) {
            throw BadGold.at(file, "", "", "is not UTF-8");
        } catch (IOException e) {
            throw BadGold.at(file, "", "", "cannot be read: " + e);
        }
    }

    private static JsonNode json(String file, String place, String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw BadGold.at(
                    file,
                    place,
                    "",
                    "is not JSON: " + e.getOriginalMessage() + ", at line "
                            + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr());
        }
    }
}
