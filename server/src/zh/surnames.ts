/** The commonest hundred; what most of them mean otherwise does not stand before 某某. */
export const COMMONEST_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤';

/** Whether a character, in either script, is a common surname: nine of ten persons have one of them. */
export const isSurname = (character: string): boolean => SURNAMES.has(character);

const SURNAMES: ReadonlySet<string> = new Set(
  `${COMMONEST_SURNAMES}高于常安何樊倪殷施洪翁柯甘柳左祝欧霍耿关牛包聂焦庞颜庄章鲁岳齐向裴翟申辛詹温曲游路葛俞季骆褚梅苗盛穆谷尚裘滕阮邢凌麦祁郁喻尤鲍柴解` +
    '張劉陳楊黃趙吳孫馬羅鄭謝許鄧韓馮蕭葉蘇呂盧蔣賈鄒陸錢閻龍賀顧龔邵萬湯華鍾譚歐關聶龐顏莊魯齊駱',
);
