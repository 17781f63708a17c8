import type { Translated } from '../text/translate.js';
import type { en } from './en.js';

export const vi = {
  lang: 'vi',
  dir: 'ltr',
  name: 'Tiếng Việt',
  review: 'draft',
  dates:
    'Kiểm tra nội dung lần cuối: 28/11/2026 · Lần kiểm tra kế tiếp: 28/11/2027 · Phiên bản 2.1.0',
  title: 'Vì sao tôi hay bị co thắt cơ và chuột rút (vọp bẻ)?',
  condition: 'Co thắt cơ và chuột rút',
  message: 'Co thắt cơ và chuột rút gây đau, nhưng phần lớn hết trong vài phút và không gây hại.',
  intro:
    'Nhẹ nhàng kéo giãn cơ thường làm hết chuột rút. Dành cho người lớn và người chăm sóc: cách làm đỡ chuột rút, vì sao bị và khi nào cần tìm trợ giúp.',
  contents: {
    label: 'Trong hướng dẫn này',
    sections: {
      relief: 'Cách làm đỡ',
      overview: 'Chuột rút là gì',
      causes: 'Vì sao bị',
      prevention: 'Để ít bị hơn',
    },
    panels: {
      pregnancy: { label: 'Mang thai' },
      medicines: { label: 'Thuốc' },
      'long-illness': { label: 'Bệnh lâu năm' },
    },
    danger: 'Dấu hiệu nguy hiểm',
  },
  keyPoints: {
    title: 'Điều cần nhớ',
    points: [
      'Nhẹ nhàng kéo giãn cơ trong khoảng 30 giây.',
      'Ở phần lớn người bị chuột rút, không tìm ra nguyên nhân. Kéo giãn trước khi ngủ có thể giúp ích.',
      'Không được tự chữa bằng quinin (quinine). Thuốc này có thể gây chảy máu nặng.',
      'Không được tự ý ngừng thuốc bác sĩ đã kê. Nếu có dấu hiệu nguy hiểm, hãy tìm trợ giúp trước tiên.',
    ],
  },
  danger: {
    title: 'Dấu hiệu nguy hiểm',
    calm: 'Phần lớn người bị chuột rút không có dấu hiệu nào dưới đây. Một danh sách không thể cho biết quý vị bị gì, nên nếu còn nghi ngờ, hãy cứ gọi.',
    action: 'Khi có dấu hiệu nguy hiểm: gọi ngay {number}. Đừng tự lái xe.',
    localNumber: 'số cấp cứu tại nơi quý vị đang ở',
    signs: [
      {
        text: 'Đau ngực, tức ngực hoặc chuột rút ở ngực, đột nhiên khó thở, hoặc ho ra máu.',
      },
      {
        text: 'Đột nhiên yếu một bên người, mặt xệ một bên, nói khó, lên cơn co giật (như động kinh) hoặc ngã quỵ.',
      },
      {
        text: 'Tay hoặc chân đột nhiên lạnh và nhợt nhạt, hoặc bị thương rồi đau không chịu nổi.',
      },
      {
        text: 'Sau khi ở chỗ nóng hoặc vận động: lú lẫn, ngã quỵ, da rất nóng, hoặc nhiệt độ cơ thể từ 39,4\u00a0°C (103\u00a0°F) trở lên.',
      },
      {
        text: 'Đau lưng kèm mới bị tê ở vùng giữa hai chân, rối loạn đi tiểu hoặc đi cầu, hoặc chân yếu.',
      },
      {
        text: 'Hàm cứng hoặc không mở ra được, khó nuốt, hoặc co thắt khắp người, nhất là sau khi có vết thương.',
      },
      {
        text: 'Đang dùng thuốc chống loạn thần (bệnh tâm thần) hoặc thuốc chống buồn nôn: co thắt ở mặt, cổ, lưỡi, mắt hoặc lưng.',
      },
      {
        text: 'Co thắt kèm cổ họng thắt nghẹt hoặc thở có tiếng kêu, hoặc kèm sốt, cứng cơ và lú lẫn.',
      },
      { text: 'Nước tiểu sẫm như nước cola khi dùng statin, hoặc kèm đau cơ nhiều hay yếu cơ.' },
      {
        text: 'Đau bụng dữ dội hoặc đau liên tục, hoặc bụng cứng mãi không mềm. Nếu mang thai: ra máu nhiều.',
      },
    ],
    more: {
      today: {
        title: 'Đi khám ngay hôm nay',
        body: [
          {
            text: 'Gọi cho phòng khám của quý vị. Nếu phòng khám đóng cửa, hãy đến nơi khám gấp (urgent care) hoặc phòng cấp cứu.',
          },
          {
            list: [
              {
                text: 'Một bên chân mới bị đau kéo dài, hoặc bị sưng, ấm lên, hoặc da đỏ hay sẫm màu hơn (khó thấy hơn trên da nâu hoặc đen).',
              },
              {
                text: 'Một cơn chuột rút kéo dài quá 10 phút dù đã kéo giãn, hoặc chuột rút sau khi có vết thương bẩn, bị cắn hay bị ngộ độc.',
              },
              { text: 'Mới bị yếu hoặc tê.' },
              {
                text: 'Chuột rút ở cánh tay hoặc bụng mà không rõ nguyên nhân, hoặc bàn tay co quắp trong lúc miệng tê rần.',
              },
              {
                text: 'Đau bàn chân khi nằm trên giường, thõng chân xuống thì đỡ, hoặc vết loét ở bàn chân không lành.',
              },
              {
                text: 'Chuột rút sau khi bắt đầu dùng một thuốc lợi tiểu mới (làm đi tiểu nhiều), sau khi nôn ói hoặc tiêu chảy nhiều, hoặc khi uống vào là nôn ra. Chuột rút do nóng hoặc vận động cứ hết rồi lại bị trong hơn một tiếng, hoặc kèm đau đầu, nôn ói, chóng mặt, bệnh tim hay chế độ ăn ít muối.',
              },
              {
                text: 'Mang thai: đau đầu nhiều, nhìn mờ, đau bụng hoặc bụng gò cứng, ra máu, hoặc sưng mặt, bàn tay hay một bên chân. Gọi ngay cho nơi khám thai.',
              },
              {
                text: 'Dùng quinin (quinine) mà có vết bầm, chảy máu cam hoặc đốm tím: hãy ngừng quinin. Dùng thuốc statin (hạ mỡ máu) mà đau cơ hoặc yếu cơ không rõ lý do.',
              },
            ],
          },
        ],
      },
      visit: {
        title: 'Đặt lịch khám',
        body: [
          {
            text: 'Hãy gặp bác sĩ hoặc y tá, dù quý vị thấy khỏe giữa các cơn chuột rút. Mất ngủ vì chuột rút cũng đã là đủ lý do để hỏi.',
          },
          {
            lead: 'Trong vòng 1 đến 2 ngày:',
            list: [
              { text: 'Đau bắp chân khi đi bộ, nghỉ thì hết.' },
              { text: 'Chuột rút bắt đầu sau khi dùng một thuốc mới không phải thuốc lợi tiểu.' },
              { text: 'Uống nhiều rượu bia: hãy hỏi cách uống bớt. Không được ngừng đột ngột.' },
              { text: 'Một cơ giật nhẹ dưới da và yếu dần, hoặc một cơ teo đi.' },
            ],
          },
          {
            lead: 'Chậm nhất là trong vòng 2 tuần:',
            list: [
              {
                text: 'Chuột rút tái đi tái lại, bị nặng, làm mất ngủ, hoặc không đỡ dù đã tự chăm sóc.',
              },
              {
                text: 'Chuột rút khi đang có bệnh, như xơ gan (gan bị sẹo), hoặc hai chân cứ tê hay sưng mãi.',
              },
              {
                text: 'Trẻ em cứ bị chuột rút nhiều lần, nhất là ở một bên chân hoặc kèm đi khập khiễng.',
              },
              { text: 'Chuột rút chỉ khi làm một việc, như viết chữ.' },
            ],
          },
        ],
      },
    },
  },
  sections: {
    relief: {
      title: 'Làm sao cho đỡ chuột rút?',
      panels: {
        stretch: {
          title: 'Kéo giãn cơ và giữ nguyên',
          body: [
            {
              steps: [
                'Dừng lại. Nếu đang lái xe, hãy tấp vào lề; nếu đang bơi, hãy thả nổi người và vẫy tay.',
                'Ngồi xuống hoặc vịn cho chắc, vì té ngã có thể làm quý vị bị thương. Thở chậm.',
                'Nhẹ nhàng kéo giãn cơ đang căng cứng cho đến khi cảm thấy cơ được kéo giãn, nhưng không đau.',
                'Giữ nguyên tư thế khoảng 30 giây, hoặc cho đến khi cơ mềm ra.',
                'Xoa bóp cơ, nhưng không bao giờ xoa bắp chân đang sưng hoặc nóng.',
                'Nghỉ, rồi kéo giãn lại nếu cơ vẫn cứng, tổng cộng tối đa 3 lần.',
                'Nếu thấy nóng, hãy uống từng ngụm nước, trừ khi phải hạn chế chất lỏng.',
              ],
            },
            {
              caution:
                'Không bao giờ nhún hoặc kéo mạnh, và dừng lại nếu đau nhói. Không được kéo giãn nếu đã cảm thấy “phựt” một cái hoặc như bị rách cơ.',
            },
            {
              text: 'Thời gian ghi bên dưới là lời khuyên của chuyên gia cho việc kéo giãn nói chung. Chưa ai thử xem giữ bao lâu là tốt nhất cho chuột rút.',
            },
          ],
        },
        massage: {
          title: 'Xoa bóp cơ',
          body: [
            {
              text: 'Nhẹ nhàng xoa bóp cơ đang căng cứng trong lúc kéo giãn, hoặc xoa mạnh hơn nếu thấy dễ chịu hơn. Chuyên gia khuyên làm vậy, nhưng một bài tổng kết lớn không tìm thấy nghiên cứu tốt nào về xoa bóp cho chuột rút.',
            },
            {
              caution:
                'Không được xoa bắp chân bị sưng, nóng, đỏ hay sẫm màu hơn, hoặc mới bị đau kéo dài. Đó có thể là cục máu đông, nên hãy đi khám ngay trong ngày.',
            },
          ],
        },
        'heat-cold': {
          title: 'Chườm ấm hoặc chườm lạnh',
          body: [
            {
              lead: 'Hãy thử cả hai, và dùng cách nào thấy dễ chịu hơn (chưa ai thử nghiệm điều này cho chuột rút):',
              list: [
                {
                  text: 'Nếu cơ vẫn căng cứng, hãy thử làm ấm: khăn ấm, ngâm nước ấm hoặc miếng chườm điện.',
                },
                { text: 'Nếu về sau bị ê ẩm, hãy thử túi chườm lạnh bọc trong khăn.' },
              ],
            },
            {
              caution:
                'Lót vải giữa miếng chườm điện và da, và chỉ để mức vừa hoặc thấp hơn. Chườm 10 đến 15 phút, hẹn giờ, và không được ngủ khi đang chườm.',
            },
            { caution: 'Chườm lạnh 10 đến 15 phút, không bao giờ quá 20 phút.' },
            {
              caution:
                'Hãy hỏi bác sĩ trước khi chườm ấm hay lạnh nếu da bị tê hoặc châm chích, hoặc nếu có bệnh tim hay máu lưu thông kém. Không được chườm ấm bên chân có thể đang có cục máu đông.',
            },
          ],
        },
        'pain-relief': {
          title: 'Thuốc giảm đau chỉ có ích về sau',
          body: [
            {
              text: 'Ibuprofen, naproxen và paracetamol (acetaminophen) không làm hết cơn chuột rút, vì tác dụng quá chậm. Nhưng sau đó chúng có thể làm đỡ ê ẩm nếu dùng đúng như hướng dẫn trên nhãn thuốc.',
            },
            {
              text: 'Ibuprofen và naproxen trị viêm (sưng), mà chuột rút không phải là viêm. Naproxen có liên quan đến chuột rút ở chân.',
            },
            {
              caution:
                'Ibuprofen và naproxen có thể làm tăng nguy cơ nhồi máu cơ tim hoặc đột quỵ (tai biến mạch máu não), ngay cả khi mới dùng. Dùng liều cao và dùng lâu làm nguy cơ tăng thêm. Hai thuốc này có thể gây chảy máu dạ dày và hại thận.',
            },
            {
              caution:
                'Hãy hỏi dược sĩ trước nếu có bệnh tim, dạ dày, gan hoặc thận, hoặc đang dùng thuốc chống đông máu, thuốc lợi tiểu (làm đi tiểu nhiều) hay thuốc huyết áp. Từ khoảng tuần thai thứ 20, chỉ được dùng ibuprofen hoặc naproxen nếu bác sĩ bảo dùng.',
            },
            {
              caution:
                'Khi vận động rất lâu, ibuprofen và naproxen có thể làm tăng thêm nguy cơ muối trong máu xuống thấp.',
            },
          ],
        },
        prescription: {
          title: 'Những thuốc bác sĩ có thể kê',
          body: [
            {
              text: 'Không có thuốc nào chắc chắn trị được chuột rút. Đôi khi bác sĩ thử diltiazem (một thuốc tim), vitamin B hoặc thuốc giãn cơ (làm mềm cơ căng cứng), dù có ít nghiên cứu. Nhưng với bệnh xơ gan (gan bị sẹo), bác sĩ chuyên về gan có một số cách để chọn, nên hãy hỏi bác sĩ của quý vị.',
            },
            {
              caution:
                'Thuốc giãn cơ có thể làm buồn ngủ và chóng mặt, và quý vị có thể té ngã. Không được lái xe hay uống rượu bia khi dùng thuốc này. Người lớn tuổi nên tránh phần lớn các thuốc giãn cơ, và một loại là carisoprodol có thể gây nghiện.',
            },
            { text: 'Ở Mỹ, quinin (quinine) không được chấp thuận để trị chuột rút.' },
            {
              text: 'Hãy cùng bác sĩ quyết định. Hỏi xem thuốc có lợi gì, có hại gì, và nếu chờ thì sao.',
            },
            {
              caution:
                'Không được tự ý ngừng thuốc bác sĩ đã kê. Nếu có dấu hiệu nguy hiểm, hãy tìm trợ giúp trước tiên.',
            },
          ],
        },
        choices: {
          title: 'So sánh các lựa chọn',
          body: [
            {
              list: [
                {
                  text: 'Không làm gì: phần lớn cơn chuột rút hết trong vài phút. Nhiều trường hợp chuột rút ban đêm tự bớt dần, nhưng làm mất ngủ. Nếu có dấu hiệu nguy hiểm, chờ đợi có thể gây hại.',
                },
                {
                  text: 'Kéo giãn: có thể làm dịu các dây thần kinh đang giữ cho cơ căng cứng, và thường làm hết chuột rút. Kéo mạnh quá có thể làm quý vị bị thương.',
                },
                {
                  text: 'Xoa bóp, chườm ấm hoặc lạnh: có thể làm mềm cơ hoặc làm bớt ê ẩm. Nóng và lạnh có thể làm hại da.',
                },
                {
                  text: 'Thuốc giảm đau: quá chậm đối với cơn chuột rút, nhưng có thể làm bớt ê ẩm về sau. Thuốc có thể hại dạ dày, tim hoặc thận.',
                },
                {
                  text: 'Thuốc bác sĩ kê: tác động lên dây thần kinh, cơ hoặc mạch máu. Lợi ích nhỏ hoặc chưa chắc. Một số thuốc gây hại nặng, hoặc làm buồn ngủ đến mức không lái xe được.',
                },
              ],
            },
            {
              text: 'Điều gì quan trọng nhất với quý vị: giấc ngủ, tâm trạng, công việc hay thể thao? Hãy cùng chọn với bác sĩ, y tá hoặc dược sĩ.',
            },
          ],
        },
      },
    },
    overview: {
      title: 'Co thắt cơ và chuột rút là gì?',
      panels: {
        'what-it-is': {
          title: 'Chuột rút, co thắt, giật nhẹ hay hội chứng chân không yên?',
          figures: {
            spasm: {
              caption:
                'Bên trái: bắp chân lúc nghỉ. Bên phải: khi bị chuột rút, bắp chân cứng lại và mũi chân chúc xuống.',
              alt: 'Hai cẳng chân. Bắp chân của một bên dài và phẳng. Bắp chân của bên kia ngắn, dày và được đánh dấu, mũi chân chúc xuống.',
            },
          },
          body: [
            {
              text: 'Nhiều người dùng cả hai từ, co thắt và chuột rút (vọp bẻ), để chỉ cùng một việc: một hoặc nhiều cơ (bắp thịt) đột nhiên co lại, thường gây đau. Quý vị không điều khiển được, và chính dây thần kinh gây ra cơn co.',
            },
            {
              text: 'Cơn kéo dài từ vài giây đến khoảng 10 phút. Cảm giác ê ẩm có thể kéo dài một ngày.',
            },
            {
              text: 'Bác sĩ cũng dùng từ “co thắt” cho chấn thương lưng và cho bệnh ở não hoặc tủy sống.',
            },
            {
              terms: [
                {
                  term: 'Hội chứng chân không yên',
                  meaning:
                    'Cứ bồn chồn muốn cử động. Cử động thì đỡ; còn chuột rút thì cần kéo giãn.',
                },
                {
                  term: 'Giật nhẹ dưới da (máy cơ)',
                  meaning: 'Cơ rung nhẹ dưới da, không phải chuột rút nhẹ. Phần lớn vô hại.',
                },
                {
                  term: 'Loạn trương lực cơ',
                  meaning: 'Não làm cho một phần cơ thể vặn xoắn.',
                },
                {
                  term: 'Co cứng cơ',
                  meaning: 'Cơ bị cứng sau khi não hoặc tủy sống bị tổn thương.',
                },
                { term: 'Co rút cơ', meaning: 'Cơ bị ngắn lại, không giãn ra được.' },
                {
                  term: 'Cơn co cứng tay chân (tetany)',
                  meaning: 'Bàn tay hoặc bàn chân co thắt kéo dài, do canxi thấp hoặc thở nhanh.',
                },
                {
                  term: 'Đau cách hồi',
                  meaning: 'Đau khi đi bộ do động mạch hẹp, nghỉ thì đỡ.',
                },
              ],
            },
          ],
        },
        where: {
          title: 'Chuột rút xảy ra ở đâu',
          figures: {
            where: {
              caption: 'Vạch sọc chỉ những chỗ hay bị chuột rút nhất: bắp chân, bàn chân và đùi.',
              alt: 'Một chân nhìn từ bên cạnh. Bắp chân, bàn chân, mặt trước và mặt sau đùi được đánh dấu.',
            },
          },
          body: [
            {
              text: 'Phần lớn chuột rút là ở chân. Hay bị nhất là bắp chân, rồi đến bàn chân và đùi. Quý vị cũng có thể bị ở cánh tay, bàn tay, bụng, sườn hoặc lưng.',
            },
            {
              text: 'Chuột rút ở ngực là trường hợp cấp cứu: gọi cấp cứu ngay. Chuột rút ở cánh tay hoặc bụng mà không rõ nguyên nhân thì cần đi khám ngay trong ngày.',
            },
            {
              text: 'Co thắt ở lưng thường là một phần của chứng đau lưng, cần được chăm sóc theo cách riêng.',
            },
          ],
        },
        who: {
          title: 'Ai hay bị chuột rút',
          figures: {
            hundred: {
              caption:
                'Trong 100 người lớn, trong một tháng: 6 người đầu bị chuột rút nặng hơn, 25 người kế tiếp bị nhẹ, và 69 người không bị.',
              alt: 'Một trăm người xếp thành hàng mười người. 6 người đầu và 25 người kế tiếp được đánh dấu, mỗi nhóm một kiểu.',
            },
          },
          body: [
            {
              text: 'Chuột rút tái đi tái lại là chuyện thường gặp. Theo một khảo sát ở Mỹ, khoảng 1 trong 4 người lớn (25 trong 100) bị chuột rút chân nhẹ vào ban đêm trong tháng trước đó. Ít người hơn, 6 trong 100, bị nặng hơn.',
            },
            { text: 'Chuột rút có liên quan đến ngủ kém và tâm trạng buồn.' },
            {
              lead: 'Quý vị dễ bị chuột rút hơn nếu:',
              list: [
                { text: 'lớn tuổi, hoặc đang ở sáu tháng cuối thai kỳ' },
                {
                  text: 'tập nặng hoặc thi đấu hết sức, nhất là nếu đã từng bị chuột rút',
                },
                { text: 'bị béo phì' },
                { text: 'ngồi nhiều và ít cử động' },
              ],
            },
            {
              lead: 'Hoặc nếu quý vị:',
              list: [
                {
                  text: 'đang lọc máu (chạy thận) vì bệnh thận, hoặc bị xơ gan (gan bị sẹo)',
                },
                { text: 'bị bệnh Parkinson' },
                { text: 'bị tiểu đường loại 2 hoặc tổn thương dây thần kinh' },
                { text: 'bị hẹp ống trong cột sống (hẹp ống sống)' },
                { text: 'bị bệnh mạch máu' },
                { text: 'bị suy giáp (tuyến giáp ở cổ hoạt động kém)' },
                { text: 'uống rượu bia thường xuyên sau 60 tuổi' },
              ],
            },
          ],
        },
        pregnancy: {
          title: 'Chuột rút khi mang thai',
          body: [
            {
              text: 'Chuột rút chân thường gặp khi mang thai, nhất là trong sáu tháng cuối (ba tháng giữa và ba tháng cuối).',
            },
            { text: 'Chuột rút này thường vô hại, dù có thể làm hỏng cả đêm ngủ.' },
            {
              steps: [
                'Khi bị chuột rút, kéo từ từ các ngón chân về phía mình, và không bao giờ kéo mạnh.',
                'Kéo giãn bắp chân trước khi ngủ, tay vịn vào vật chắc.',
                'Tiếp tục vận động theo cách mà bác sĩ hoặc nữ hộ sinh đã đồng ý.',
              ],
            },
            {
              text: 'Hãy hỏi bác sĩ hoặc nữ hộ sinh trước khi uống magie hoặc bất cứ thuốc bổ hay thực phẩm chức năng nào: các nghiên cứu còn yếu và chưa thống nhất.',
            },
            {
              caution:
                'Gọi ngay cho nơi khám thai nếu đau bụng hoặc bụng gò cứng, ra máu dù chỉ một chút, đau đầu nhiều hoặc nhìn mờ. Cũng gọi ngay nếu sưng mặt, sưng bàn tay hoặc sưng một bên chân. Đau bụng dữ dội hoặc ra máu nhiều là trường hợp cấp cứu: gọi cấp cứu ngay.',
            },
          ],
        },
        'long-illness': {
          title: 'Lọc máu, Parkinson, tiểu đường hoặc bệnh gan',
          body: [
            {
              lead: 'Phần này dành cho quý vị và cho bất cứ ai chăm sóc quý vị:',
              list: [
                {
                  text: 'Lọc máu (chạy thận): hay bị chuột rút. Hãy báo ngay cho nhân viên, nhưng đừng rút ngắn buổi lọc máu. Bớt muối trong thức ăn có thể giúp ích.',
                },
                {
                  text: 'Bệnh Parkinson: hay bị chuột rút hơn. Nếu ngón chân co quắp hoặc bấu chặt, đó có thể không phải là chuột rút, nên hãy đặt lịch khám.',
                },
                {
                  text: 'Xơ gan (gan bị sẹo): phần lớn người bệnh (2 trong 3) bị chuột rút. Bác sĩ chuyên về gan có thể điều trị, nên hãy cho bác sĩ của quý vị biết.',
                },
                {
                  text: 'Tiểu đường hoặc tổn thương dây thần kinh: cũng hay bị chuột rút. Nếu bàn chân bị tê, hãy kéo giãn thật nhẹ.',
                },
              ],
            },
            {
              text: 'Nếu giúp một người đang bị chuột rút, hãy từ từ đẩy các ngón chân về phía ống chân. Dừng lại khi họ bảo dừng.',
            },
            {
              caution:
                'Hãy giữ đúng giới hạn chất lỏng, muối và khoáng chất mà nơi điều trị đã đặt ra, ngay cả khi đang bị chuột rút.',
            },
          ],
        },
        known: {
          title: 'Điều đã biết và điều chưa biết',
          body: [
            {
              lead: 'Các chuyên gia biết rằng:',
              list: [
                { text: 'Phần lớn chuột rút là vô hại, và nhiều trường hợp tự bớt.' },
                {
                  text: 'Kéo giãn thường làm hết chuột rút. Xoa bóp, chườm ấm hoặc lạnh có thể làm dễ chịu.',
                },
                { text: 'Quinin (quinine) có thể nguy hiểm đến tính mạng.' },
                { text: 'Magie có lẽ sẽ không giúp được người lớn tuổi.' },
              ],
            },
            {
              lead: 'Chưa ai biết:',
              list: [
                { text: 'nguyên nhân chính xác của chuột rút' },
                { text: 'giữ động tác kéo giãn bao lâu là tốt nhất' },
                {
                  text: 'uống nước, giày, xoa bóp, chườm ấm hay thức ăn có ngừa được chuột rút không',
                },
                {
                  text: 'một nghiên cứu mới về vitamin K2 có cho kết quả giống lần trước không',
                },
              ],
            },
            {
              text: 'Để ngừa chuột rút, việc kéo giãn và việc xem lại thuốc có một số bằng chứng. Các nghiên cứu về việc uống nước chưa thống nhất. Giày và thức ăn có ít bằng chứng nhất.',
            },
            {
              text: 'Biết điều gì làm mình bị chuột rút có thể giúp quý vị ít bị hơn, nên hãy ghi nhật ký trong 2 tuần (có thể in một tờ).',
            },
          ],
        },
      },
    },
    causes: {
      title: 'Vì sao bị chuột rút?',
      panels: {
        dehydration: {
          title: 'Thiếu nước',
          body: [
            {
              text: 'Các nghiên cứu chưa thống nhất về việc cơ thể thiếu nước có gây ra chuột rút hay không. Trong một số cuộc đua, vận động viên bị chuột rút không mất nước nhiều hơn những người khác. Nhưng hồ sơ 30 năm của một cuộc đua khác cho thấy có liên quan.',
            },
            {
              text: 'Có người cho rằng mất nước làm rối loạn muối trong máu. Xét nghiệm ở vận động viên không cho thấy điều này. Trong một nghiên cứu ở phòng thí nghiệm với 10 người đàn ông, uống nước lọc sau khi đổ mồ hôi làm chuột rút dễ xảy ra hơn. Uống nước có pha muối khoáng thì chuột rút khó xảy ra hơn.',
            },
            {
              text: 'Với chuột rút ban đêm, có ít bằng chứng cho thấy có hay không có liên quan, nên hãy uống khi thấy khát.',
            },
          ],
        },
        electrolytes: {
          title: 'Muối và khoáng chất trong máu',
          body: [
            {
              text: 'Kali (potassium), canxi, natri và magie là những khoáng chất trong máu, gọi là chất điện giải. Nếu một chất xuống rất thấp, cơ có thể bị chuột rút. Canxi thấp còn có thể làm bàn tay và miệng tê rần.',
            },
            {
              text: 'Nhưng phần lớn chuột rút thông thường có lẽ không phải do điều này, và phần lớn người bị chuột rút không cần xét nghiệm máu.',
            },
            {
              lead: 'Các chất này có thể thay đổi vì:',
              list: [
                { text: 'thuốc, như thuốc lợi tiểu (làm đi tiểu nhiều)' },
                { text: 'nôn ói nhiều, tiêu chảy nhiều hoặc đổ mồ hôi nhiều' },
                { text: 'suy thận hoặc xơ gan (gan bị sẹo)' },
                { text: 'bệnh tuyến giáp hoặc uống nhiều rượu bia' },
              ],
            },
            {
              text: 'Cách ăn uống cũng có thể làm các chất này thay đổi, nhưng ở người lớn khỏe mạnh, hiếm khi chỉ do thức ăn.',
            },
            { caution: 'Hãy hỏi bác sĩ hoặc dược sĩ trước khi uống viên khoáng chất.' },
          ],
        },
        overexertion: {
          title: 'Cơ bị mỏi hoặc làm việc quá sức',
          body: [
            {
              text: 'Mỏi cơ (cơ bị mệt) là nguyên nhân có nhiều bằng chứng nhất. Đó có thể không phải là nguyên nhân duy nhất.',
            },
            { text: 'Quý vị dễ bị chuột rút hơn khi gắng sức nhiều hơn mức đã luyện tập.' },
            { text: 'Hãy tăng mức tập dần trong nhiều tuần, và chậm lại khi thấy cơ mỏi.' },
          ],
        },
        circulation: {
          title: 'Máu lưu thông và ngồi lâu',
          body: [
            {
              text: 'Máu lưu thông kém có thể gây cảm giác giống chuột rút. Đau bắp chân khi đi bộ, nghỉ thì hết, có thể là do động mạch hẹp. Cơ không co lại, nên kéo giãn sẽ không giúp được. Hãy đặt lịch khám trong vòng 1 đến 2 ngày.',
            },
            {
              text: 'Chuột rút ban đêm hay gặp hơn ở người có bệnh mạch máu. Điều đó không chứng tỏ máu lưu thông kém là nguyên nhân.',
            },
            {
              text: 'Ngồi lâu ở một tư thế cũng có liên quan đến chuột rút, và chưa ai biết vì sao. Hãy thường xuyên đứng dậy và đi lại.',
            },
          ],
        },
        conditions: {
          title: 'Bệnh và các giai đoạn của cuộc đời',
          body: [
            {
              text: 'Chuột rút ít khi là do bệnh. Ở phần lớn người bị chuột rút, không tìm ra nguyên nhân.',
            },
            {
              lead: 'Nhưng chuột rút có thể đi kèm với bệnh về dây thần kinh hoặc cơ:',
              list: [
                {
                  text: 'tổn thương dây thần kinh ở bàn chân và chân (bệnh thần kinh ngoại biên)',
                },
                { text: 'rối loạn vận động, khi não làm cho một phần cơ thể vặn xoắn' },
                { text: 'bệnh Parkinson' },
                { text: 'một số bệnh về cơ' },
                { text: 'hẹp ống trong cột sống (hẹp ống sống)' },
                {
                  text: 'bệnh nơ-ron vận động (xơ cứng teo cơ một bên, ALS), một bệnh hiếm của các dây thần kinh điều khiển cơ',
                },
              ],
            },
            {
              lead: 'Chuột rút cũng có thể đi kèm với:',
              list: [
                { text: 'tiểu đường' },
                { text: 'mang thai' },
                { text: 'tuổi cao' },
                { text: 'lọc máu (chạy thận) vì bệnh thận' },
                { text: 'bệnh gan' },
                { text: 'suy giáp (tuyến giáp hoạt động kém)' },
                { text: 'uống rượu bia thường xuyên sau 60 tuổi' },
              ],
            },
            {
              text: 'Nếu có điều nào đúng với quý vị, hãy cho bác sĩ biết quý vị bị chuột rút.',
            },
          ],
        },
        medicines: {
          title: 'Thuốc statin, thuốc lợi tiểu và các thuốc khác',
          body: [
            {
              caution:
                'Không được tự ý ngừng thuốc bác sĩ đã kê, kể cả ống hít (thuốc hít hen suyễn). Nếu có dấu hiệu nguy hiểm, hãy tìm trợ giúp trước tiên.',
            },
            {
              caution:
                'Nếu đang dùng thuốc statin (hạ mỡ máu) mà đau cơ hoặc yếu cơ không rõ lý do, hãy gọi phòng khám ngay hôm nay. Nếu nước tiểu sẫm như nước cola, hãy ngừng statin và gọi cấp cứu.',
            },
            {
              lead: 'Một nghiên cứu lớn thấy có liên quan, nhưng chưa phải bằng chứng:',
              list: [
                { text: 'ống hít hen suyễn loại tác dụng kéo dài (liên quan mạnh nhất)' },
                {
                  text: 'thuốc lợi tiểu (làm đi tiểu nhiều), có loại liên quan nhiều hơn loại khác: hãy hỏi về loại quý vị dùng',
                },
                { text: 'thuốc statin (mức liên quan nhỏ)' },
              ],
            },
            { text: 'Thuốc lợi tiểu có thể tác động lên muối trong máu.' },
            {
              lead: 'Cũng có liên quan:',
              list: [
                { text: 'iron sucrose (sắt truyền vào tĩnh mạch)' },
                { text: 'estrogen (nội tiết tố)' },
                { text: 'raloxifene hoặc teriparatide (thuốc xương)' },
                { text: 'naproxen' },
                { text: 'nifedipine (thuốc huyết áp)' },
                { text: 'albuterol, còn gọi là salbutamol (thuốc hen suyễn)' },
              ],
            },
            {
              text: 'Thuốc chống loạn thần (trị bệnh tâm thần) và metoclopramide (chống buồn nôn) có thể gây co thắt ở mặt, cổ, lưỡi, mắt hoặc lưng. Đây là trường hợp cấp cứu. Co thắt thường bắt đầu trong 5 ngày đầu dùng thuốc, và chưa ai biết vì sao.',
            },
          ],
        },
      },
    },
    prevention: {
      title: 'Làm sao để ít bị chuột rút hơn?',
      panels: {
        'bedtime-routine': {
          title: 'Kéo giãn trước khi ngủ trong 6 tuần',
          body: [
            {
              steps: [
                'Ngay trước khi ngủ, đứng quay mặt vào tường, một chân đưa ra sau, đầu gối thẳng, gót chạm sàn.',
                'Ngả người tới cho đến khi cảm thấy bắp chân được kéo giãn, nhưng không đau.',
                'Giữ nguyên 10 giây và hít thở, nghỉ 10 giây, và làm như vậy 3 lần.',
                'Ngồi xuống, chân đó duỗi thẳng, và cúi người tới trước từ hông. Giữ và nghỉ như trên.',
                'Làm như vậy với chân kia, tất cả khoảng 4 phút.',
              ],
            },
            {
              caution: 'Nếu đứng không vững, hãy ngồi làm tất cả, dùng khăn vòng quanh bàn chân.',
            },
            {
              text: 'Kéo giãn đều đặn giữ cho cơ mềm dẻo. Trong một nghiên cứu với 80 người lớn trên 55 tuổi, cách này làm bớt khoảng 1 cơn chuột rút mỗi đêm, từ khoảng 3 xuống 2. Trong một nghiên cứu khác với 191 người, kéo giãn bắp chân không có lợi gì. Hãy thử: cách này có thể làm cơn nhẹ hơn, và ít gây hại.',
            },
          ],
        },
        night: {
          title: 'Để ban đêm dễ chịu hơn',
          body: [
            {
              lead: 'Các chuyên gia khuyên những việc nhỏ này:',
              list: [
                { text: 'Nới lỏng khăn trải giường và chăn mền, để ngón chân có thể hướng lên.' },
                { text: 'Đạp xe tập tại chỗ vài phút trước khi ngủ.' },
                { text: 'Bớt rượu bia và chất caffeine, nhất là buổi tối.' },
                { text: 'Khi kéo giãn xong và đã đỡ chuột rút, hãy đi lại hoặc lắc chân.' },
                {
                  text: 'Để đèn trong tầm tay và lối đi trống trải, để có thể đứng dậy an toàn.',
                },
              ],
            },
            {
              text: 'Trong những việc này, chúng tôi chỉ tìm thấy nghiên cứu về rượu bia: sau 60 tuổi, rượu bia có liên quan đến chuột rút ban đêm.',
            },
          ],
        },
        hydration: {
          title: 'Uống khi khát',
          body: [
            {
              text: 'Hãy uống khi thấy khát. Quý vị cần uống nhiều hơn khi trời nóng hoặc khi bị bệnh. Sau khi đổ mồ hôi nhiều và lâu, hãy bù lại chút muối: ăn chút gì đó, hoặc uống loại nước có chất điện giải (muối và khoáng chất).',
            },
            { text: 'Chưa rõ uống nước rải đều trong ngày có ngừa được chuột rút hay không.' },
            {
              text: 'Uống quá nhiều nước lọc làm cho muối (natri) trong máu tụt xuống, có thể nguy hiểm đến tính mạng.',
            },
            {
              caution:
                'Nếu đã uống nhiều chất lỏng khi vận động lâu mà đau đầu hoặc buồn nôn, hãy ngừng uống và đi khám ngay hôm nay. Lú lẫn hoặc ngã quỵ là trường hợp cấp cứu.',
            },
            {
              caution:
                'Nếu bác sĩ hạn chế chất lỏng vì bệnh tim, thận hoặc gan, hãy giữ đúng giới hạn đó.',
            },
          ],
        },
        diet: {
          title: 'Chuối, muối và thức ăn khác',
          body: [
            {
              text: 'Chúng tôi không tìm thấy nghiên cứu nào cho thấy thức ăn nhiều kali (potassium), canxi, magie hoặc natri ngừa được chuột rút. Một quả chuối hầu như không làm thay đổi kali trong máu.',
            },
            {
              text: 'Trái cây, rau, đồ ăn từ sữa và các loại hạt tốt cho sức khỏe nói chung. Hãy ăn vì lý do đó.',
            },
            {
              caution:
                'Viên kali và chất thay thế muối ăn có thể nguy hiểm nếu quý vị bị bệnh thận. Nếu đang dùng một số loại thuốc lợi tiểu (làm đi tiểu nhiều) hay thuốc huyết áp thì cũng vậy. Hai loại thuốc huyết áp như vậy có tên là thuốc ức chế men chuyển (ACE inhibitor) và thuốc ARB: hãy hỏi dược sĩ.',
            },
            {
              caution:
                'Nếu phải ăn theo chế độ cho bệnh thận, hãy giữ đúng chế độ đó. Ăn thêm muối có thể gây hại nếu quý vị bị suy tim hoặc cao huyết áp.',
            },
          ],
        },
        magnesium: {
          title: 'Magie (magnesium) có giúp ích không?',
          body: [
            {
              text: 'Cơ có thể bị chuột rút nếu magie trong máu rất thấp, nên nhiều người uống magie. Nhưng phần lớn chuột rút có lẽ không phải do điều này.',
            },
            {
              list: [
                { text: 'Người lớn tuổi: magie có lẽ sẽ không làm đỡ chuột rút ban đêm.' },
                {
                  text: 'Người trẻ hơn và vận động viên: chúng tôi không tìm thấy nghiên cứu nào, nên không ai có thể hứa là có lợi.',
                },
                {
                  text: 'Mang thai: các nghiên cứu chưa thống nhất, nên hãy hỏi bác sĩ hoặc nữ hộ sinh trước.',
                },
                {
                  text: 'Bệnh thận: magie có thể nguy hiểm. Không được uống trừ khi bác sĩ chữa bệnh thận của quý vị đồng ý.',
                },
              ],
            },
            { caution: 'Magie có thể gây tiêu chảy. Nếu uống thử, hãy báo cho dược sĩ biết.' },
          ],
        },
        'warm-up': {
          title: 'Khởi động trước khi vận động mạnh',
          body: [
            {
              text: 'Các chuyên gia khuyên nên khởi động, nhưng chưa ai chứng minh là việc này ngừa được chuột rút. Trong một nghiên cứu với 17 người, kéo giãn trước không làm cho cơ khó bị chuột rút hơn.',
            },
            {
              steps: [
                'Bắt đầu bằng vài phút vận động nhẹ, rồi nhanh dần lên.',
                'Để dành các động tác kéo giãn lâu và chậm cho sau khi vận động, lúc cơ đã ấm.',
              ],
            },
          ],
        },
        sport: {
          title: 'Chuột rút khi chơi thể thao hoặc khi trời nóng',
          body: [
            {
              steps: [
                'Dừng lại và kéo giãn cơ cho đến khi cơ mềm ra.',
                'Nghỉ ở nơi mát.',
                'Uống nước có pha muối khoáng, hoặc uống nước lọc và ăn chút gì đó, trừ khi phải hạn chế nước hoặc muối.',
                'Khi hết chuột rút, bắt đầu lại từ từ.',
              ],
            },
            {
              caution:
                'Đi khám ngay hôm nay nếu một cơn chuột rút kéo dài quá 10 phút dù đã kéo giãn, hoặc chuột rút cứ hết rồi lại bị trong hơn một tiếng. Cũng làm vậy nếu kèm đau đầu, nôn ói, chóng mặt, hoặc có bệnh tim, hoặc đang theo chế độ ăn ít muối.',
            },
            {
              caution:
                'Lú lẫn, ngã quỵ hoặc da rất nóng là trường hợp cấp cứu. Hãy gọi cấp cứu, chuyển đến nơi mát và làm mát da bằng nước.',
            },
            {
              caution:
                'Không được cho người lú lẫn, lơ mơ hoặc đang nôn ói uống bất cứ thứ gì. Người bệnh không như vậy thì có thể uống đồ uống mát, dù các chuyên gia có ý kiến khác nhau.',
            },
          ],
        },
        footwear: {
          title: 'Mang giày nâng đỡ bàn chân',
          body: [
            {
              text: 'Giày nâng đỡ bàn chân có thể giúp ít bị chuột rút bàn chân hoặc bắp chân hơn, nhưng điều này chưa được chứng minh.',
            },
            { text: 'Trong một nghiên cứu, giày không tạo khác biệt rõ rệt.' },
            { text: 'Hãy chọn giày vừa chân, giữ chắc bàn chân và không làm đau.' },
          ],
        },
        'medicine-review': {
          title: 'Nhờ bác sĩ hoặc dược sĩ xem lại thuốc',
          body: [
            {
              steps: [
                'Ghi ra tất cả những gì đang dùng, kể cả ống hít (thuốc hít hen suyễn), vitamin và những thứ tự mua.',
                'Ghi lúc bắt đầu dùng từng thứ và lúc bắt đầu bị chuột rút.',
                'Hỏi bác sĩ hoặc dược sĩ: trong đây có thứ nào có thể làm tôi bị chuột rút không?',
                'Hỏi: có thuốc khác hoặc liều thấp hơn cho tôi không?',
                'Hẹn khi nào xem việc đổi thuốc hoặc đổi liều có hiệu quả không.',
              ],
            },
            {
              caution:
                'Không được tự ý ngừng hoặc giảm liều thuốc bác sĩ đã kê, vì bệnh có thể nặng hơn. Điều này cũng áp dụng cho ống hít, thuốc statin, thuốc lợi tiểu và thuốc trị bệnh tâm thần.',
            },
            {
              caution:
                'Có hai ngoại lệ. Nếu dùng quinin (quinine) mà bị bầm hoặc chảy máu, không được uống nữa và hãy gọi phòng khám ngay hôm nay. Nếu dùng statin mà nước tiểu sẫm như nước cola, hãy ngừng statin và gọi cấp cứu.',
            },
          ],
        },
        tests: {
          title: 'Tôi có cần xét nghiệm máu không?',
          body: [
            {
              text: 'Phần lớn người bị chuột rút không cần xét nghiệm máu. Lời kể của quý vị và việc khám cho biết nhiều hơn.',
            },
            {
              lead: 'Bác sĩ vẫn có thể đề nghị xét nghiệm:',
              list: [
                {
                  text: 'Khoáng chất, đường trong máu và sắt: nếu lời kể của quý vị hoặc việc khám gợi ý một nguyên nhân.',
                },
                {
                  text: 'CK (creatine kinase), chất thoát ra từ cơ bị tổn thương: nếu dùng thuốc statin (hạ mỡ máu) mà cơ đau hoặc yếu.',
                },
              ],
            },
            {
              caution:
                'Nếu nước tiểu sẫm như nước cola khi đang dùng thuốc statin, hoặc kèm đau cơ nhiều hoặc yếu cơ, đừng chờ xét nghiệm. Hãy gọi cấp cứu ngay, và khi đến bệnh viện, xin làm xét nghiệm máu CK.',
            },
          ],
        },
        'not-to-take': {
          title: 'Quinin, nước tonic, viên muối và vitamin K2',
          body: [
            {
              text: 'Quinin (quinine) là thuốc trị sốt rét. Thuốc có thể gây chảy máu nặng, hại thận và chết người, và làm rối loạn nhịp tim. Không bao giờ được tự ý uống để trị chuột rút, hoặc uống để trị chuột rút khi mang thai.',
            },
            {
              text: 'Trong các nghiên cứu, quinin làm số cơn chuột rút giảm từ khoảng 4 cơn mỗi tuần xuống còn 3 cơn.',
            },
            {
              text: 'Ở Mỹ, quinin không được chấp thuận để trị chuột rút. Bác sĩ ở Anh có thể thử trong 4 tuần như biện pháp cuối cùng. Cách này dành cho chuột rút hay làm mất ngủ, khi đã loại trừ các nguyên nhân khác.',
            },
            {
              list: [
                { text: 'Nước tonic: có chứa quinin, nên đừng dùng để chữa chuột rút.' },
                { text: 'Viên muối: một cơ quan về an toàn của Mỹ khuyên không dùng.' },
                {
                  text: 'Vitamin K2: một nghiên cứu thấy ít chuột rút hơn, nhưng chưa ai làm lại nghiên cứu đó. Không bao giờ uống cùng với warfarin hoặc thuốc chống đông máu tương tự.',
                },
              ],
            },
          ],
        },
        'other-remedies': {
          title: 'Vitamin B, nước ngâm dưa leo muối và các cách khác',
          body: [
            {
              list: [
                { text: 'Vitamin B: có thể giúp ích, nhưng bằng chứng còn yếu.' },
                {
                  text: 'Nước ngâm dưa leo (dưa chuột) muối: một ngụm làm chuột rút nhẹ hơn ở người bị xơ gan (gan bị sẹo). Với chuột rút khi vận động, các nghiên cứu ở phòng thí nghiệm chưa thống nhất.',
                },
              ],
            },
            {
              caution:
                'Nước ngâm dưa leo muối rất mặn, nên không phải ai cũng dùng được. Nếu có bệnh thận, tim hoặc gan, hãy hỏi trước.',
            },
            {
              caution:
                'Nếu mang thai, hãy hỏi bác sĩ hoặc nữ hộ sinh trước khi uống bất cứ thuốc bổ hay thực phẩm chức năng nào, kể cả magie.',
            },
          ],
        },
      },
    },
  },
  stretches: {
    calf: {
      place: 'Bắp chân',
      when: 'Bắp chân cứng lại và đau.',
      steps: [
        'Ngồi, chân đó duỗi thẳng.',
        'Nắm các ngón chân, hoặc vòng khăn quanh bàn chân.',
        'Kéo các ngón chân về phía mình cho đến khi cảm thấy bắp chân được kéo giãn.',
        'Giữ nguyên khoảng 30 giây và hít thở.',
      ],
      instead:
        'Nếu đứng vững, hãy đứng trước tường, chân đó đưa ra sau, gót chạm sàn, rồi ngả người tới.',
      hold: 'Khoảng 30 giây, hoặc đến khi đỡ. Nghỉ, rồi làm lại: tối đa 3 lần.',
      never:
        'Không bao giờ nhún hay kéo mạnh. Không bao giờ cố kéo giãn khi đau nhói, hoặc sau khi thấy “phựt” một cái hay như bị rách cơ. Không bao giờ xoa bắp chân bị sưng hoặc nóng: hãy đi khám ngay hôm nay.',
      safer: 'Cứ ở trên giường, hoặc ngồi trên ghế.',
      figures: {
        'calf-sit': {
          caption: 'Trên giường: chân thẳng, kéo bằng khăn.',
          alt: 'Một người ngồi trên giường, một chân duỗi thẳng, dùng khăn vòng quanh bàn chân để kéo các ngón chân về phía mình. Bắp chân được đánh dấu.',
        },
        'calf-wall': {
          caption: 'Đứng: đầu gối sau thẳng, gót chạm sàn.',
          alt: 'Một người quay mặt vào tường và ngả người tới tựa vào tường, đầu gối trước gập, chân sau thẳng, gót chạm sàn. Bắp chân của chân sau được đánh dấu.',
        },
        'calf-chair': {
          caption: 'An toàn hơn: ngồi, gót chạm sàn, kéo bằng khăn.',
          alt: 'Một người ngồi trên ghế, một gót chạm sàn, dùng khăn vòng quanh bàn chân để kéo các ngón chân về phía mình. Bắp chân được đánh dấu.',
        },
      },
    },
    foot: {
      place: 'Bàn chân, ngón chân',
      when: 'Bàn chân bị chuột rút, hoặc ngón chân co quắp. Nếu bị bệnh Parkinson, cũng hãy đặt lịch khám.',
      steps: [
        'Ngồi, gác cổ chân bên đó lên đầu gối bên kia.',
        'Nhẹ nhàng kéo các ngón chân về phía ống chân, cho đến khi cảm thấy lòng bàn chân được kéo giãn.',
        'Giữ nguyên khoảng 30 giây và hít thở.',
        'Buông ra và xoa lòng bàn chân.',
      ],
      instead: 'Nếu đứng vững, hãy đứng dậy, ấn cả bàn chân đó xuống sàn, hoặc đi bằng gót chân.',
      hold: 'Khoảng 30 giây, như thường dùng khi tập bàn chân, hoặc đến khi đỡ. Nghỉ, rồi làm lại: tối đa 3 lần.',
      never:
        'Không bao giờ nhún hay kéo mạnh các ngón chân. Không bao giờ cố kéo giãn khi đau nhói, hoặc sau khi thấy “phựt” một cái hay như bị rách cơ. Nếu bàn chân bị tê, chỉ kéo rất ít.',
      safer: 'Ở trên giường, kéo bằng khăn vòng quanh các ngón chân.',
      figures: {
        foot: {
          caption: 'Gác cổ chân lên đầu gối kia, kéo ngược các ngón chân.',
          alt: 'Một người ngồi, gác một cổ chân lên đầu gối kia và dùng tay kéo ngược các ngón của chân đó. Lòng bàn chân được đánh dấu.',
        },
      },
    },
    'thigh-back': {
      place: 'Mặt sau đùi',
      when: 'Mặt sau đùi cứng lại và đau. Nếu đang dùng thuốc statin mà đau cơ hoặc yếu cơ không rõ lý do, hãy gọi phòng khám ngay hôm nay.',
      steps: [
        'Ngồi ở nửa trước của một cái ghế chắc.',
        'Duỗi thẳng chân đó, gót chân đặt trên sàn.',
        'Giữ lưng thẳng, cúi người tới trước từ hông, cho đến khi cảm thấy mặt sau đùi được kéo giãn.',
        'Giữ nguyên khoảng 30 giây và hít thở.',
        'Từ từ ngồi thẳng lên và nghỉ.',
      ],
      hold: 'Khoảng 30 giây, hoặc đến khi đỡ. Nghỉ, rồi làm lại: tối đa 3 lần.',
      never:
        'Không bao giờ nhún hay kéo mạnh. Không bao giờ cố kéo giãn khi đau nhói, hoặc sau khi thấy “phựt” một cái hay như bị rách cơ. Dừng lại nếu cơn đau hoặc cảm giác tê rần chạy dọc xuống chân.',
      safer: 'Ngồi trên giường, chân đó duỗi thẳng, dùng khăn kéo bàn chân về phía mình.',
      figures: {
        'thigh-back': {
          caption: 'Chân thẳng, lưng thẳng, cúi tới trước từ hông.',
          alt: 'Một người ngồi trên ghế, một chân duỗi thẳng, cúi tới trước với lưng thẳng. Mặt sau đùi được đánh dấu.',
        },
      },
    },
    'thigh-front': {
      place: 'Mặt trước đùi',
      when: 'Mặt trước đùi cứng lại và đau. Nếu đang dùng thuốc statin mà đau cơ hoặc yếu cơ không rõ lý do, hãy gọi phòng khám ngay hôm nay.',
      steps: [
        'Đứng, nếu đứng vững, và vịn vào một cái ghế chắc.',
        'Một tay vịn ghế, gập chân đau lại và dùng tay kia nắm cổ chân của chân đó.',
        'Kéo gót chân về phía mông, hai đầu gối sát nhau, cho đến khi thấy căng ở mặt trước đùi.',
        'Đứng thẳng người, giữ nguyên khoảng 30 giây và hít thở.',
        'Từ từ hạ bàn chân xuống và nghỉ.',
      ],
      hold: 'Khoảng 30 giây, hoặc đến khi đỡ. Nghỉ, rồi làm lại: tối đa 3 lần.',
      never:
        'Không bao giờ nhún hay kéo mạnh. Không bao giờ cố kéo giãn khi đau nhói, hoặc sau khi thấy “phựt” một cái hay như bị rách cơ. Không bao giờ ép đầu gối đang đau hoặc đã mổ.',
      safer: 'Nằm nghiêng, chân đó ở trên. Kéo gót chân ra sau bằng tay hoặc bằng khăn.',
      figures: {
        'thigh-front': {
          caption: 'Vịn ghế, kéo gót về phía mông, hai đầu gối sát nhau.',
          alt: 'Một người đứng vịn ghế và kéo một gót chân về phía mông. Mặt trước đùi được đánh dấu.',
        },
      },
    },
    hand: {
      place: 'Bàn tay',
      warning:
        'Nếu bàn tay co quắp trong lúc miệng tê rần, hãy đi khám ngay trong ngày. Nếu chỉ một việc gây ra chuột rút, như viết chữ, hãy đặt lịch khám.',
      when: 'Bàn tay hoặc ngón tay bị chuột rút và co quắp.',
      steps: [
        'Ngừng việc đang làm và để cánh tay nghỉ.',
        'Dùng tay kia duỗi thẳng các ngón tay.',
        'Nhẹ nhàng ngửa các ngón tay và cổ tay ra sau, cho đến khi cảm thấy cơ được kéo giãn.',
        'Giữ nguyên khoảng 15 giây và hít thở.',
        'Buông ra, lắc bàn tay và làm cho ấm.',
      ],
      hold: 'Khoảng 15 giây, như thường dùng khi tập cổ tay, hoặc đến khi đỡ. Nghỉ, rồi làm lại: tối đa 3 lần.',
      never:
        'Không bao giờ nhún hay kéo mạnh. Không bao giờ cố kéo giãn khi đau nhói, hoặc sau khi thấy “phựt” một cái hay như bị rách cơ.',
      safer: 'Ngồi, đặt cánh tay lên bàn. Nếu cổ tay đau hoặc tê, chỉ duỗi thẳng các ngón tay.',
      figures: {
        hand: {
          caption: 'Ngón tay thẳng, nhẹ nhàng ngửa cổ tay ra sau.',
          alt: 'Một bàn tay nhẹ nhàng ngửa các ngón tay và cổ tay của tay kia ra sau. Mặt dưới của cẳng tay được đánh dấu.',
        },
      },
    },
    belly: {
      place: 'Bụng',
      warning:
        'Đau bụng không phải lúc nào cũng do cơ. Nếu đau dữ dội hoặc đau liên tục, hoặc bụng cứng mãi không mềm, đó là trường hợp cấp cứu: gọi ngay {number}. Đi khám ngay hôm nay nếu bị sốt hoặc nôn ói, hoặc không thấy nguyên nhân rõ ràng. Nếu mang thai, bị bất cứ kiểu đau bụng nào khác cũng gọi ngay cho nơi khám thai.',
      when: 'Cơ bụng bị chuột rút sau khi vận động, và quý vị vẫn thấy khỏe.',
      steps: [
        'Dừng lại và thở chậm.',
        'Đứng thẳng người, hai tay chống hông.',
        'Ngả người ra sau một chút, cho đến khi cảm thấy cơ bụng được kéo giãn nhẹ.',
        'Tiếp tục thở cho đến khi đỡ.',
        'Từ từ đứng thẳng lại và nghỉ.',
      ],
      hold: 'Làm chừng nào còn thấy dễ chịu.',
      never: 'Không bao giờ nhún hoặc cố ép. Dừng lại nếu đau tăng lên hoặc thấy chóng mặt.',
      safer: 'Nằm thẳng và duỗi người ra.',
      figures: {
        belly: {
          caption: 'Đứng thẳng, tay chống hông, ngả ra sau một chút.',
          alt: 'Một người đứng, hai tay chống hông và ngả ra sau một chút. Bụng được đánh dấu.',
        },
      },
    },
    back: {
      place: 'Lưng',
      warning:
        'Gọi {number} nếu không đi tiểu được, hoặc không kiểm soát được việc đi tiểu hay đi cầu. Cũng gọi cấp cứu nếu bị tê ở vùng giữa hai chân, hoặc chân yếu.',
      when: 'Thắt lưng đột nhiên cứng lại, nhưng không có các dấu hiệu trên.',
      steps: [
        'Nằm ngửa, kê một cái gối lớn dưới hai đầu gối.',
        'Thở chậm cho đến khi đỡ.',
        'Nhẹ nhàng đu đưa hai đầu gối về phía ngực rồi ra xa.',
        'Thử chườm ấm.',
        'Tiếp tục cử động. Tránh nằm nghỉ trên giường: nằm tối đa một hai ngày.',
      ],
      hold: 'Làm chừng nào còn thấy dễ chịu.',
      never:
        'Không bao giờ nhún hoặc cố ép, và không bao giờ đu đưa nếu cơn đau chạy dọc xuống chân. Sau khi té ngã nặng, hãy tìm trợ giúp.',
      safer: 'Nằm nghiêng, kẹp một cái gối giữa hai đầu gối, nhất là vào cuối thai kỳ.',
      figures: {
        back: {
          caption: 'Nằm, kê gối dưới hai đầu gối.',
          alt: 'Một người nằm trên giường, một cái gối lớn kê dưới hai đầu gối gập. Thắt lưng được đánh dấu.',
        },
        'back-rock': {
          caption: 'Ôm hai đầu gối và nhẹ nhàng đu đưa.',
          alt: 'Một người nằm trên giường, dùng hai tay đu đưa hai đầu gối gập về phía ngực rồi ra xa. Thắt lưng được đánh dấu.',
        },
      },
    },
  },
  now: {
    title: 'Đang bị chuột rút? Chạm vào hình chỗ bị đau',
    key: 'Trong hình, vạch sọc chỉ cơ đang căng cứng và mũi tên chỉ cách cử động.',
    otherPlace: 'Chọn chỗ khác',
    elsewhere: 'Không phải các chỗ này',
    danger: 'Dấu hiệu nguy hiểm',
    afterTitle: 'Khi đã đỡ',
    after: [
      'Nhẹ nhàng xoa bóp cơ, nhưng không bao giờ xoa bắp chân đang sưng hoặc nóng.',
      'Chườm ấm nếu cơ vẫn căng cứng, hoặc dùng túi chườm lạnh bọc khăn nếu về sau bị ê ẩm.',
      'Nếu thấy nóng, hãy uống từng ngụm nước, trừ khi phải hạn chế chất lỏng.',
      'Nghỉ, rồi đi lại một chút nếu đứng vững.',
    ],
    help: 'Đi khám ngay trong ngày nếu chuột rút kéo dài quá 10 phút, dù đã kéo giãn. Hãy xem các dấu hiệu nguy hiểm, và nếu có một dấu hiệu nào, hãy gọi cấp cứu ngay.',
  },
  timer: {
    labels: {
      start: 'Bắt đầu bấm giờ',
      pause: 'Tạm dừng',
      resume: 'Tiếp tục',
      stop: 'Dừng',
      hold: 'Giữ',
      rest: 'Nghỉ',
      round: 'Lần {round} trong {rounds} lần',
      sound: 'Âm thanh',
    },
    said: {
      hold: 'Giữ nguyên {seconds} giây. Lần {round} trong {rounds} lần.',
      half: 'Được một nửa. Còn lại {seconds} giây.',
      rest: 'Nghỉ {seconds} giây.',
      pause: 'Đã tạm dừng. Còn lại {seconds} giây.',
      resume: 'Tiếp tục. Còn lại {seconds} giây.',
      stop: 'Đã dừng bấm giờ.',
      done: 'Xong. Hãy để cơ nghỉ.',
    },
  },
  handout: {
    title: 'Quý vị muốn in gì?',
    sheets: {
      all: {
        label: 'Toàn bộ hướng dẫn',
        hint: '9 trang, có nhật ký và các danh sách để mang đi khám.',
      },
      now: {
        label: 'Việc cần làm ngay',
        hint: '1 hoặc 2 trang: dấu hiệu nguy hiểm, cách kéo giãn và câu hỏi.',
      },
      diary: { label: 'Nhật ký chuột rút của tôi', hint: '1 trang để điền.' },
    },
    beside: {
      label: 'In thêm ngôn ngữ',
      none: 'Không thêm ngôn ngữ',
      made: 'Bản bằng ngôn ngữ kia được làm mà không có người dịch chuyên nghiệp. Chưa có bác sĩ hay y tá nào kiểm tra bản đó.',
    },
    print: 'In',
    cancel: 'Hủy',
    now: 'Việc cần làm ngay',
    diary: {
      title: 'Nhật ký chuột rút của tôi',
      intro:
        'Ghi mỗi cơn chuột rút một dòng, trong 2 tuần hoặc lâu hơn, và mang tờ này theo khi đi khám. Về mức đau, 0 là không đau và 10 là đau nhất. Các dấu hiệu nguy hiểm nằm ở tờ “Việc cần làm ngay”.',
      columns: [
        'Khi nào',
        'Ở đâu',
        'Bao lâu',
        'Đau, 0–10',
        'Đang làm gì',
        'Đã uống hay thử gì',
        'Ngủ thế nào',
      ],
      example: [
        'Thứ Hai, 3 giờ sáng',
        'Bắp chân trái',
        '2 phút',
        '6',
        'Đang ngủ',
        'Kéo giãn',
        'Thức 1 tiếng',
      ],
    },
    questions: {
      title: 'Những câu cần hỏi khi đi khám',
      list: [
        'Có khi nào đây không phải là chuột rút mà là chuyện khác không?',
        'Có thuốc nào của tôi có thể gây ra việc này không?',
        'Tôi có thể thử cách nào trước? Cách đó có thể có lợi gì và hại gì?',
        'Tôi có cần xét nghiệm máu không?',
        'Nếu chờ thì sao, và khi nào tôi nên trở lại?',
        'Các động tác kéo giãn này có an toàn cho tôi không?',
        'Tôi nên uống bao nhiêu nước?',
      ],
    },
    medicines: {
      title: 'Những gì tôi đang dùng',
      intro:
        'Ghi cả ống hít (thuốc hít hen suyễn), vitamin và những thứ tự mua. Không được tự ý ngừng thuốc bác sĩ đã kê.',
      columns: ['Tên', 'Liều', 'Bắt đầu khi nào'],
    },
    address: 'Bản in từ {address}',
    linked: 'Trên trang đó, mỗi nguồn là một liên kết.',
    name: 'Họ tên',
    date: 'Ngày',
    notes: 'Ghi chú',
  },
  evidence: {
    title: 'Chúng tôi chắc đến đâu, và nguồn tài liệu',
    intro:
      'Các nhãn cho biết chúng tôi có thể chắc đến đâu, và các con số dẫn đến nguồn. Lời khuyên đơn giản có thể không có nhãn hay số. Tất cả dấu hiệu nguy hiểm đều là lời khuyên của chuyên gia.',
    labels: {
      good: {
        label: 'Bằng chứng tốt',
        meaning: 'Có nghiên cứu tốt, khảo sát lớn hoặc báo cáo về an toàn ủng hộ điều này.',
      },
      mixed: {
        label: 'Bằng chứng chưa thống nhất',
        meaning: 'Các nghiên cứu cho kết quả khác nhau.',
      },
      little: {
        label: 'Ít bằng chứng',
        meaning: 'Có ít nghiên cứu, hoặc các nghiên cứu nhỏ hay yếu.',
      },
      advice: {
        label: 'Lời khuyên của chuyên gia',
        meaning:
          'Chuyên gia khuyên như vậy, hoặc đó là lẽ thường. Điều này có thể chưa được thử nghiệm.',
      },
    },
    sourcesTitle: 'Các nguồn',
  },
  about: {
    title: 'Về hướng dẫn này',
    addedBy: 'Do {by} thêm vào',
    review: 'Chưa có bác sĩ hay y tá nào xem lại bài này.',
    translation:
      'Bản dịch này được làm mà không có người dịch chuyên nghiệp. Chưa có bác sĩ hay y tá nào kiểm tra bản dịch. Nếu có chỗ chưa rõ, hãy hỏi phòng khám hoặc nhà thuốc, hoặc đọc bản tiếng Anh.',
    reviewedBy: '{by} cho biết {reviewer} đã xem lại bài này.',
    more: {
      text: 'Để được giúp thêm, hãy hỏi dược sĩ, y tá hoặc bác sĩ. Để đọc thêm, hãy xem Mayo Clinic, Cleveland Clinic và Merck Manual:',
    },
    statements: [
      'Bài này nói về chuột rút thông thường, không phải cơ bị cứng sau khi não hoặc tủy sống bị tổn thương. Bài này không phải là chẩn đoán, và không thay thế việc khám chữa bệnh.',
      'Bài được viết từ các nguồn đã công bố. Chúng tôi đọc bản tóm tắt hoặc một phần của các nguồn, không đọc toàn văn.',
      'Không ai trả tiền cho bài này, và bài không có quảng cáo.',
      'Nếu thấy chỗ sai, hãy báo cho phòng khám đã đưa trang này cho quý vị xem.',
    ],
  },
  labels: {
    openAll: 'Mở tất cả',
    closeAll: 'Đóng tất cả',
    allOpened: 'Đã mở tất cả mục: {count}',
    allClosed: 'Đã đóng tất cả mục: {count}',
    print: 'In',
    places: 'Chọn chỗ đau',
    allPlaces: 'Tất cả các chỗ',
    placesShown: '{place}: đang hiện {count} trong {total} động tác kéo giãn',
    when: 'Khi nào',
    holdFor: 'Bao lâu',
    never: 'Điều không được làm',
    safer: 'Cách an toàn hơn',
    instead: 'Hoặc',
    caution: 'Cẩn thận',
    copyLink: 'Sao chép liên kết',
    linkCopied: 'Đã sao chép liên kết',
    source: 'Nguồn',
    language: 'Ngôn ngữ',
  },
  of: {
    dates: 'z2xbqz',
    title: '135sp1o',
    condition: '1xcaak',
    message: '11ifx5g',
    intro: '152a3v0',
    contents: 'xv9iut',
    keyPoints: '162dfx',
    danger: '1y2wdif',
    sections: '14tk4vp',
    now: 'y2n360',
    timer: 'xw2vr9',
    handout: '1n9ccs7',
    evidence: '1l6n048',
    about: 'h1vprv',
    labels: 'w89g06',
    today: '3rus9h',
    visit: '1a9c2nx',
    stretch: 't2uhwg',
    massage: 'zhfmpj',
    'heat-cold': '1a6cezl',
    'pain-relief': '1mjqjam',
    prescription: 'uebcw0',
    choices: 'b4rv3m',
    'what-it-is': 'xw0gx3',
    where: 'ah6b3c',
    who: 'l5xl37',
    pregnancy: 'ims3kr',
    'long-illness': '129qxsc',
    known: '1uuvgcy',
    dehydration: 'm540y4',
    electrolytes: '1vovoas',
    overexertion: 'd5mgdw',
    circulation: '1r1ccmd',
    conditions: 'fbb5ga',
    medicines: '17yifne',
    'bedtime-routine': '128rg7f',
    night: '1c1xxus',
    hydration: 'p4wntr',
    diet: 'zq5uzm',
    magnesium: 'ebfopm',
    'warm-up': 'j2pbvp',
    sport: 'vdavnl',
    footwear: '1fu4u4i',
    'medicine-review': 'ymlv1p',
    tests: 'rjdnvv',
    'not-to-take': '15b7jak',
    'other-remedies': '1rkhy9k',
    'stretch:calf': 'ijpo7q',
    'stretch:foot': '16abk8y',
    'stretch:thigh-back': '10t8m7z',
    'stretch:thigh-front': 'cyk5hn',
    'stretch:hand': '132z53m',
    'stretch:belly': '1tbe8w0',
    'stretch:back': '182v3ws',
  },
} as const satisfies Translated<typeof en>;
