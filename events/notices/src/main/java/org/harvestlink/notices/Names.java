package org.harvestlink.notices;

import java.util.Map;
import org.harvestlink.http.Text;

/** What crops and places are called; a code without a name is its own name. */
public record Names(Map<String, Text> crops, Map<String, Text> places) {

    public Text crop(String code) {
        return crops.getOrDefault(code, new Text(code, code));
    }

    public Text place(String code) {
        return places.getOrDefault(code, new Text(code, code));
    }
}
