import type { Random } from '../../../src/selftest/random.ts';
import { firstNamesOf, type NameKind, wordsOf } from './name-kind.ts';

const bare = (name: string) =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Syllables of a given name joined, apart or with a hyphen. */
function rejoined(random: Random, name: string): string {
  const syllables = name.split(/[ -]/);
  if (syllables.length < 2) return name;
  const [first = '', ...rest] = syllables;
  return random.pick([
    syllables.join(' '),
    syllables.join('-'),
    first + rest.map((one) => one.toLowerCase()).join(''),
  ]);
}

export const VIETNAMESE: NameKind = {
  surnames: wordsOf('Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý'),
  firstNames: firstNamesOf(
    `Thị_Lan Thị_Hoa Thị_Mai Thị_Hương Thị_Thu Thị_Hạnh Thị_Ngọc Thị_Thanh Thị_Bích Thị_Kim Thị_Nga Thị_Liên Thị_Phương Thu_Hà
     Ngọc_Ánh Thanh_Thảo Bích_Ngọc Kim_Oanh Mỹ_Linh Thùy_Dung Minh_Châu Hồng_Nhung`,
    `Văn_Hùng Văn_Dũng Văn_Nam Văn_Sơn Văn_Long Minh_Tuấn Đức_Anh Quang_Huy Văn_Thành Văn_Bình Xuân_Trường Hữu_Phước Anh_Tuấn
     Quốc_Bảo Đình_Khôi Trọng_Nghĩa Công_Danh Thanh_Tùng Ngọc_Khánh Việt_Cường Hoàng_Phúc Gia_Hưng`,
  ),
  oneFirstName: true,
  steepness: 3,
  surname: (_, draw) => draw(),
  respell: (random, name) => rejoined(random, random.chance(0.8) ? bare(name) : name),
};

export const CHINESE: NameKind = {
  surnames:
    wordsOf(`Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han
     Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Yao Shen Zhong`),
  firstNames: firstNamesOf(
    `Li Na Fang Min Jing Yan Xiu_Ying Gui_Ying Xiao_Hong Mei_Ling Hui Ying Juan Xia Xiao_Li Yu_Lan Shu_Fen Li_Hua Xue_Mei Dan
     Jia_Yi Wen_Jing Qian_Qian Ya_Ting Xin_Yi Hong_Mei Chun_Hua Ai_Lian`,
    `Wei Qiang Lei Jun Yong Jie Tao Ming Chao Gang Ping Hai_Tao Zhi_Wei Jian_Guo Xiao_Ming Jian_Hua Wen_Bin Guo_Qiang Bo Hao
     Zi_Xuan Yi_Fan Hong_Wei Zhi_Qiang Da_Wei Xue_Dong Yong_Jun Shi_Hao`,
  ),
  oneFirstName: true,
  steepness: 2.5,
  surname: (_, draw) => draw(),
  respell: (random, name) => {
    const older = random.chance(0.15)
      ? name
          .replace(/^Zh/, 'Ch')
          .replace(/^X/, 'Hs')
          .replace(/^Q/, 'Ch')
          .replace(/ong$/, 'ung')
          .replace(/^Li$/, 'Lee')
      : name;
    return rejoined(random, older);
  },
};
