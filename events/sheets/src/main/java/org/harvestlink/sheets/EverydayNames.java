package org.harvestlink.sheets;

import java.util.List;
import java.util.Map;

/**
 * What fruit, markets and schemes are called in sheets beside the names that the reference data has: shorter, in the trade's
 * own words, and in Chinese, in which lists come from across the border.
 */
public final class EverydayNames {

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("MANGO", List.of("xoài", "mango", "mangoes", "芒果")),
            Map.entry("LONGAN", List.of("nhãn", "longan", "longans", "龙眼", "龍眼", "桂圆")),
            Map.entry("BANANA", List.of("chuối", "banana", "bananas", "香蕉")),
            Map.entry("PASSION_FRUIT", List.of("chanh leo", "chanh dây", "passionfruit", "百香果")),
            Map.entry("PLUM", List.of("mận", "plum", "plums", "李", "李子")),
            Map.entry("AVOCADO", List.of("bơ", "avocado", "avocados", "牛油果", "酪梨")),
            Map.entry("DRAGON_FRUIT", List.of("thanh long", "dragon fruit", "pitaya", "pitahaya", "火龙果", "火龍果", "紅龍果")),
            Map.entry("CANTALOUPE", List.of("dưa lưới", "dưa vàng", "cantaloupe", "melon", "哈密瓜", "洋香瓜")),
            Map.entry("CUSTARD_APPLE", List.of("na", "mãng cầu", "custard apple", "sugar apple", "番荔枝", "釋迦")),
            Map.entry("STRAWBERRY", List.of("dâu tây", "strawberry", "strawberries", "草莓")),
            Map.entry("ORANGE", List.of("cam", "orange", "oranges", "橙", "柳橙")),
            Map.entry("MANDARIN", List.of("quýt", "mandarin", "tangerine", "柑橘", "椪柑", "桶柑")),
            Map.entry("POMELO", List.of("bưởi", "pomelo", "柚子", "文旦柚")),
            Map.entry("VN", List.of("Việt Nam", "nội địa", "trong nước", "domestic", "越南")),
            Map.entry("CN", List.of("Trung Quốc", "TQ", "China", "中国", "中國")),
            Map.entry("US", List.of("Mỹ", "Hoa Kỳ", "USA")),
            Map.entry("KR", List.of("Hàn Quốc", "Korea")),
            Map.entry("JP", List.of("Nhật", "Nhật Bản", "Japan")),
            Map.entry("AU", List.of("Úc", "Australia")),
            Map.entry("VIETGAP", List.of("VietGAP")),
            Map.entry("GLOBALGAP", List.of("GlobalGAP")),
            Map.entry("ORGANIC_VN", List.of("hữu cơ", "organic")));

    private EverydayNames() {}

    /** The names of a code beside its own ones; none for a code that has no others. */
    public static List<String> of(String code) {
        return NAMES.getOrDefault(code, List.of());
    }
}
