package org.harvestlink.imports;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Some lines of JSON, which go out as they are: each whole, and none but the last without its end. */
public record JsonLines(@JsonValue @JsonRawValue String text) {}
