/** Vietnamese first names, surnames and places with letters beyond Latin-1. */
export const VIETNAMESE = `
Bạch Bảo Bắc Bằng Bến Bửu Chấn Chợ Chữ Cường Cần Cẩm Cẩn Cộng Cửu Diệm Duẩn Duệ Dũng Dương Giải Giảng Hiến Hiếu Hiền Hiển Hiệp Hiệu Huế Huệ Huỳnh Hưng
Hương Hướng Hường Hạ Hạnh Hải Hậu Hằng Hồ Hồng Hội Hợp Hữu Khương Khải Kiệt Kạn Kỳ Liễu Liệt Lưu Lương Lạc Lạng Lập Lễ Lộc Lợi Lục Lữ Lực Mười Mường
Mậu Mỹ Nghiệp Nghĩa Nghệ Nghị Nguyễn Nguyệt Ngọc Ngữ Nhượng Nhất Nhật Nẵng Phương Phước Phượng Phạm Phấn Phẩm Phổ Phụng Phủ Quảng Quận Quế Quốc Quỳnh
Sĩ Sơn Thiết Thiện Thiệu Thuận Thương Thường Thượng Thạch Thạnh Thảo Thẩm Thắng Thế Thị Thịnh Thọ Thống Thụy Thủy Thức Thừa Tiến Tiền Tiệp Triệu Trưng
Trương Trường Trạch Trấn Trần Trị Trịnh Trọng Tuấn Tướng Tưởng Tạ Tấn Tế Tịnh Tố Tổng Tứ Từ Tự Viện Việt Văn Vĩnh Vũ Vương Vượng Vạn Vịnh Yến Đinh
Điềm Điện Điệp Đoàn Đà Đài Đàm Đàng Đào Đình Đông Đăng Đường Đại Đạo Đạt Đảng Đảo Đắk Đặng Định Đốc Đống Đồng Đổi Đỗ Độc Đức Ưng Ấn
`
