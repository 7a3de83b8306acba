/** Folds the Traditional characters that occur in the words below, so that each is written once. */
const FOLDED =
  '書书記记長长縣县區区鄉乡鎮镇處处經经總总領领導导隊队員员監监檢检審审師师場场廳厅協协學学醫医護护專专講讲說说認认為为強强調调紹绍報报議议話话訴诉稱称嚴严開开會会視视調调來来發发聽听讀读領领參参團团導导責责編编輯辑訊讯對对題题隨随離离時时實实驗验業业誌志與与問问務务聯联辦办產产當当選选陪陪彙汇匯汇彙汇傳传達达徵征見见現现動动農农戶户種种勞劳範范獲获獎奖進进圖图撰撰擬拟繫系電电製制檔档評评論论歡欢總总結结';

const folds = new Uint16Array(0x10000);
for (let i = 0; i < FOLDED.length; i += 2) folds[FOLDED.charCodeAt(i)] = FOLDED.charCodeAt(i + 1);

/** The same text, unit for unit, with the characters of titles and verbs in Simplified. */
export function foldEvidence(text: string): string {
  return text.replace(TRADITIONAL, (character) => String.fromCharCode(folds[character.charCodeAt(0)]!));
}

const TRADITIONAL = new RegExp(`[${FOLDED.replace(/(.)./gu, '$1')}]`, 'g');

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Posts and callings that stand before a name; the longest ends count, so 卫健委主任 is found by 主任. */
export const POSTS = words(`
书记 主任 市长 县长 区长 省长 州长 盟长 旗长 乡长 镇长 村长 局长 厅长 部长 司长 处长 科长 股长 所长 院长 校长 站长 会长 社长 行长 署长 班长 组长 队长 团长
连长 营长 师长 军长 庭长 检察长 秘书长 理事长 董事长 厂长 馆长 台长 园长 船长 机长 排长 排头 主席 委员 常委 代表 总理 总统 议长 委员长 部务委员 巡视员 调研员
总经理 经理 总裁 总监 主管 董事 监事 干事 监督员 协管员 网格员 指导员 辅导员 教导员 联络员 检察官 法官 警官 干警 民警 辅警 警员 专员 专干 干部 科员 文书
教授 讲师 院士 博士 研究员 工程师 医师 医生 护士 护士长 药师 专家 学者 教师 老师 校医 教练 记者 编辑 作者 律师 会计 主编 总编 技师 农艺师 经济师
同志 先生 女士 村民 居民 群众 患者 职工 工人 农民 市民 党员 学生 志愿者 烈士 英雄 模范 选手 户主 负责人 牵头人 主持人 带头人 发言人 候选人 法人 创始人
原告 被告 被告人 上诉人 被上诉人 嫌疑人 被执行人 申请执行人 当事人 受害人 被害人 证人 死者 伤者 公诉人 辩护人
政委 参谋 参谋长 司令 司令员 总干事 总工程师 总会计师 总设计师 委员会主任 特派员 大使 领事 参赞 嘉宾 主播 员工 店主 站务员 驾驶员 司机 厨师 保安
支书 河长 林长 田长 路长 链长 楼长 段长 片长 街长 巷长 网格长 警长 馆员 书画家 作家 画家 艺术家 企业家 传承人 技术员 审计师 评论员 主讲人 报告人
`);

/** Verbs of speech and office that follow a name. */
export const VERBS = words(`
表示 指出 强调 认为 介绍 介绍说 说 说道 告诉 主持 出席 宣布 宣读 宣讲 讲话 致辞 致词 作报告 汇报 发言 要求 提出 部署 带队 调研 陪同 参加 率队 率 一行 当选 任 担任 兼任
出任 任命 到会 一致认为 一致 会见 听取 传达 通报 强调指出 坦言 称 回忆 回答 分享 作了 作 代表 受 对 在会上 在会 等 同志 先生 女士 主任 书记 教授 院长 局长 市长 县长 区长 处长 科长 医生
老师 厅长 部长 主席 委员 参与 获 荣获 被评为 到 赴 前往 深入 走访 慰问 检查 督导 督查 视察 考察 签署 揭牌 点评 解读 授课 就 向 带领 领誓 感慨 呼吁 透露 强忍 牺牲 因公 因病
`);

/** What stands before the name of a person who is given an office or relieved of one. */
export const APPOINTMENTS = words(
  '任命 决定任命 提请任命 免去 免除 撤销 选举 推选 补选 选任 推举 提名 聘任 聘请 表彰 追授 追认 追记 授予 接受 罢免 增补 指派 委派',
);

/** Behind these words of address a name has ended, whatever its characters mean elsewhere. */
export const ADDRESS = words('同志 先生 女士');

/** What people are called together, and no surname with a given name. */
export const TOGETHER = new Set(words('广大 全体 各位 青年 在座 部分 多数 老年 革命 党员 支部 成员'));

/** What a life or a list of members gives behind a name: （女）; ，男，; （1975年生）. */
export const LIFE = /^(?:[（(，,][男女][,，、;；)）]|[（(](?:19|20)\d\d年|[（(](?:汉族|回族|满族|壮族|漢族|滿族|壯族))/;

/** Of these, the verbs that the occasion may stand before: 余岳平在会议上强调. */
export const SPEECH = words('指出 强调 表示 认为 要求 提出 宣布 介绍 坦言 透露 呼吁 回忆 讲话 致辞 致词 发言 说');

/** What stands before the names at the head or the foot of a piece; a colon, a bar or a space follows. */
export const BYLINES = words(`
记者 通讯员 作者 编辑 责编 责任编辑 一审 二审 三审 初审 复审 终审 审核 校对 校审 供稿 撰稿 撰文 摄影 图片 摄制 监制 审签 签发 来源作者 联系人 经办人 承办人 主办人 拟稿人 拟稿 核稿
执笔 执笔人 主编 副主编 策划 统筹 制作 文字 图文 视频 报道 见习记者 实习记者 本报记者 特约记者 值班编辑 美编 排版 投稿 签批 主审 申请人 被申请人 法定代表人 委托人 公告人 负责人 值班领导
`);

/** Characters that people are named with; a name of one or two of these after a weak surname may be a name. */
export const GIVEN_CHARACTERS = new Set(
  '伟偉芳娜敏静靜丽麗强強磊军軍洋勇艳艷杰傑娟涛濤明超秀霞平刚剛桂英华華玉兰蘭梅国國建文辉輝力志永军红紅春生海龙龍飞飛鹏鵬云雲燕林凤鳳鑫斌波宁寧宇浩凯凱健俊帆雪荣榮' +
    '爱愛成佳欣庆慶东東新利清民益旺发發祥瑞德忠义義仁礼禮智信孝廉良才安康福禄祿寿壽喜乐樂天一子思嘉家梓涵雨轩軒诗詩琪怡萱依琳倩婷慧颖穎莹瑩雯璐晨旭阳陽光晓曉昕彤彬峰锋鋒' +
    '松柏竹青山川河江泽澤润潤淑珍珠琴瑶瑤瑛璇玲珊琼瓊璋珏玮瑋琦珂莉莲蓮菊蓉薇芬芸芝茹萍萌蕾苗小大中正立学學启啟铭銘钢鋼铁鐵钧鈞锐銳银銀金鑫锦錦镇鎮长長远遠达達通进進前升昇' +
    '胜勝凌霄翔骏駿驰馳骥驥虎豹彪熊刚克定宏弘洪鸿鴻博广廣彦彥昌盛兴興业業宝寶贵貴财財富根柱栋棟梁森木树樹茂先亮星辰月日晴朗晖暉昊晟显顯耀炎炜煒焕煥烨燁煜熙勋勳功绩卫衛' +
    '保佑佐佩倫伦传傳仲伯叔季元亨贞貞全友双雙宗宜宣实實尔爾少尚岩岳峻崇嵩巍川州希常干庭延开開征律得心忆憶怀懷恒恆恩悦悅惠意成戈才振捷斗方昂旋晋晉曼本杏果栩格桃楠楚榕' +
    '毅气氣水汉漢沛沁治泉泰洁潔津流浪浦涌涛淳渊淵温溫湘源溪滨濱满滿漫潇瀟灵靈炳点然照燎爽牧特玄理甜用甫田甲申畅暢白百皓益相真睿石磊礼祖禾秋科程稳穆立竞競端笑第符策' +
    '筠箭精素紫维維绍紹经經绮綺美群羽翠翰耘聪聰肖胤能自至舒舟航良艺藝节節若范茜荷莎菁菲萧葆蒙蓓蔚蕊薛虹蝶行衡裕西言誉譽让讓谦謙谊誼谷豪贝貝贤賢赞贊越路跃躍轶軼辛迅迎运運' +
    '逸遥遙邦郁郎里野钊釗钰鈺铮錚锡錫长闻聞阔闊阿陆陆雄雅雷霁霖露韧韵韻顺順顿领颂頌风風飘香馨骁驍高魁鲁魯鸣鳴麒麟黎齐齊万萬丁丑世丹乔喬九书書二五亚亞京仕代以任伊众余作' +
    '佟依侠俠信修倍倡偲允充兆光入冬冰凝凡凤凯刃初勉勤化北千华卉卓南占占卫印友发口可叶葉合同名君吟周和哲唯商善喆嗣四园圆圓在坚堅坤垚城培基塘塬墨士声聲夏多奇奎女如妍妙姗' +
    '姝姣娅婭娇嬌娥婉婕媛嫣孔存孟季宪憲家寅寒尧堯展山岗崗川巧已巍市席幸幼廷弦张弥彩彭影徐怡恺愷悠情想愉慎戎承抒拓支攀政敬敦文斐斯旗无昭是显普景智暖曦曙更月有朋术' +
    '朝来來来松林柳楷榛歌止步武殿民汝池沙法泓波洲济濟浚涓润淇深淼清渝湖滢瀅潮澄激灿燦炫采布',
);

/** Places that people speak of as of a room; 村里 is a word as 里程 is, and the counts of other texts do not know it. */
export const LOCATIONS = words(
  '村里 县里 市里 区里 省里 乡里 镇里 家里 城里 厂里 院里 店里 手里 组里 队里 部里 局里 园里',
);
