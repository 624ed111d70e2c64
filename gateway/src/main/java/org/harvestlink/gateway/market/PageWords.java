package org.harvestlink.gateway.market;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say in Vietnamese; {@link EnglishPageWords} says the same in English. */
@MessageBundle(value = "words", locale = "vi")
interface PageWords {

    @Message("Harvestlink · thị trường quả Sơn La")
    String brand();

    @Message("Chợ quả")
    String market();

    @Message("← Về trang thị trường")
    String backToMarket();

    @Message("English")
    String otherLanguage();

    @Message("{crop} của {cooperative}: {kg}, hái {days}, {price}.")
    String description(String crop, String cooperative, String kg, String days, String price);

    @Message("còn bán")
    String stillOpen();

    @Message("Tuần {weeks}")
    String weeks(String weeks);

    @Message("Giá chào")
    String ask();

    @Message("Ngày hái")
    String picked();

    @Message("Nơi trồng")
    String grown();

    @Message("huyện {district} (cũ)")
    String district(String district);

    @Message("Mã vùng trồng {code}")
    String areaCode(String code);

    @Message("Giống và loại")
    String kind();

    @Message("Chứng nhận")
    String certificates();

    @Message("đến hết {day}")
    String validTo(String day);

    @Message("Chưa có chứng nhận")
    String noCertificates();

    @Message("Vào được thị trường")
    String markets();

    @Message("Lô nhỏ nhất")
    String minimumLot();

    @Message("Ghi chú của hợp tác xã")
    String note();

    @Message("Sản lượng {kg}")
    String quantity(String kg);

    @Message("Đã giao")
    String delivered();

    @Message("Đã chốt")
    String agreed();

    @Message("Đang giữ")
    String held();

    @Message("Còn")
    String open();

    @Message("Thiếu hụt")
    String missing();

    @Message("Vụ này đã rút khỏi thị trường.")
    String withdrawn();

    @Message("Vụ này đã kết thúc.")
    String ended();

    @Message("Đăng đơn mua {crop}")
    String order(String crop);

    @Message("Bên mua đăng đơn, thị trường tự ghép với vụ phù hợp và nói rõ vì sao.")
    String orderHint();

    @Message("Phiếu lô để in (PDF)")
    String lotSheet();

    @Message("Quét để xem vụ thu hoạch này trên Harvestlink: chứng nhận còn hạn, mã vùng trồng, thị trường.")
    String lotCode();

    @Message("Không có vụ thu hoạch này")
    String none();

    @Message("Địa chỉ có thể đã chép thiếu. Các vụ đang bán đều có ở trang thị trường.")
    String noneHint();

    @Message("Chưa đọc được vụ thu hoạch")
    String unavailable();

    @Message("Xin thử lại sau giây lát.")
    String unavailableHint();
}
